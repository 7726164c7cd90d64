// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/insight/popup';
import { createMarksState } from '../../components/notes/marks-state';
import { DEFAULT_LETTERS } from '../../lib/core/settings/letter-keys';
import { draw, SILENT_PORT } from './draw';
import { READY_STATES } from './surface-states';

function drawPopup(inPage: PopupProps['inPage']) {
  const onSidePanel = vi.fn();
  draw(
    <Popup
      state={READY_STATES.ready ?? { status: 'elsewhere' }}
      recent={[]}
      marks={createMarksState(SILENT_PORT)}
      letters={DEFAULT_LETTERS}
      onSidePanel={onSidePanel}
      action={null}
      lists={null}
      inPage={inPage}
    />,
  );
  return { onSidePanel };
}

it('brings the panel into the page where it can stand there', () => {
  const onShow = vi.fn();
  drawPopup({ status: 'stands', onShow });
  fireEvent.click(screen.getByRole('button', { name: 'Show in page' }));
  expect(onShow).toHaveBeenCalledOnce();
});

it('says that a page leaves no room, with one button to the side panel', () => {
  const { onSidePanel } = drawPopup({ status: 'gave-way', onShow: () => {} });
  expect(screen.getByText(/leaves no room/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show in page' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
  expect(onSidePanel).toHaveBeenCalledOnce();
});

it('offers nothing of the page where nobody of ours is in it', () => {
  drawPopup(null);
  expect(screen.queryByRole('button', { name: 'Show in page' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Open side panel' })).toBeDefined();
});
