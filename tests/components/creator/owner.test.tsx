// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/insight/panel';
import { createMarksState } from '../../../components/notes/marks-state';
import { draw, panelProps, SILENT_PORT } from '../draw';
import { READY_STATES } from '../surface-states';

function drawState(name: string) {
  const port = {
    ...SILENT_PORT,
    claim: vi.fn(() => Promise.resolve()),
    setVerdict: vi.fn(() => Promise.resolve()),
  };
  const state = READY_STATES[name] ?? { status: 'elsewhere' };
  draw(<Panel {...panelProps(state, { marks: createMarksState(port) })} />);
  return port;
}

async function press(name: string, where: HTMLElement = document.body): Promise<void> {
  await act(async () => {
    fireEvent.click(within(where).getByRole('button', { name }));
  });
}

describe('the question to the owner', () => {
  it('stands where the page shows its owner, and each answer is sent', async () => {
    const port = drawState('asked');
    const question = screen.getByRole('region', { name: 'Is this you?' });
    await press('Yes, this is me', question);
    await press('No', question);
    expect(port.claim.mock.calls).toEqual([
      ['instagram:lena.bakes', true],
      ['instagram:lena.bakes', false],
    ]);
  });

  it('is not put on a page of somebody else, where one may still say so at the foot', async () => {
    const port = drawState('ready');
    expect(screen.queryByText('Is this you?')).toBeNull();
    await press('This is me');
    expect(port.claim).toHaveBeenCalledWith('instagram:lena.bakes', true);
  });
});

describe('the own profile', () => {
  it('leads with strengths and shows what would lift the score, before any other figure', () => {
    drawState('mine');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 2)).toEqual([
      'What speaks for you',
      expect.stringMatching(/^The (change|\d changes) that would lift it most$/),
    ]);
    expect(screen.getAllByText(/could add|would add/).length).toBeGreaterThan(0);
  });

  it('has no verdict: neither buttons nor keys', async () => {
    const port = drawState('mine');
    expect(screen.queryByRole('button', { name: /^Yes/ })).toBeNull();
    await act(async () => {
      fireEvent.keyDown(window, { key: 'y' });
    });
    expect(port.setVerdict).not.toHaveBeenCalled();
  });

  it('shows no number, and no changes, where there is no score', () => {
    drawState('mine-without-score');
    expect(screen.getByText('No part is at the level of the best fifth yet.')).toBeTruthy();
    expect(screen.queryByText(/would lift it most/)).toBeNull();
  });
});
