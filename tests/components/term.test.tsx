// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Term } from '../../components/ui/term';
import { EN } from '../core/words/english';
import { draw } from './draw';

const showPopover = vi.fn();
const hidePopover = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(HTMLElement.prototype, { showPopover, hidePopover });
});

function drawTerm(): HTMLElement {
  draw(<Term word="cpm" />);
  return screen.getByText('CPM');
}

it('is reached by keyboard and described by its sentence', () => {
  const word = drawTerm();
  expect(word.tabIndex).toBe(0);
  const tip = document.getElementById(word.getAttribute('aria-describedby') ?? '');
  expect(tip?.textContent).toBe(EN['term.cpm.meaning']);
  expect(tip?.getAttribute('popover')).toBe('manual');
});

it('shows its sentence to the pointer and puts it away afterwards', () => {
  const word = drawTerm();
  fireEvent(word, new Event('pointerenter'));
  expect(showPopover).toHaveBeenCalledOnce();
  fireEvent(word, new Event('pointerleave'));
  expect(hidePopover).toHaveBeenCalledOnce();
});

it('is put away by Escape, which then closes nothing else', async () => {
  const word = drawTerm();
  const others = vi.fn();
  addEventListener('keydown', others);
  fireEvent(word, new Event('pointerenter'));
  await act(async () => {
    fireEvent.keyDown(word, { key: 'Escape' });
  });
  expect(hidePopover).toHaveBeenCalledOnce();
  expect(others).not.toHaveBeenCalled();
  fireEvent.keyDown(word, { key: 'Escape' });
  expect(others).toHaveBeenCalledOnce();
  removeEventListener('keydown', others);
});
