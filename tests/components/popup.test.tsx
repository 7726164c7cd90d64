// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/insight/popup';
import { createMarksState } from '../../components/notes/marks-state';
import { DEFAULT_LETTERS } from '../../lib/core/settings/letter-keys';
import { draw, SILENT_PORT } from './draw';
import { libraryRow } from './library/rows';
import { READY_STATES } from './surface-states';

function drawPopup(inPage: PopupProps['inPage'], desk: PopupProps['desk'] = null) {
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
      desk={desk}
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

it('searches the library by its words', async () => {
  const row = libraryRow('mara.kneads');
  const find = vi.fn(async () => [row]);
  drawPopup(null, { find, locate: () => null, add: () => Promise.reject(new Error('none')) });
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bread' } });
  const link = await screen.findByRole('link', { name: new RegExp(row.handle) });
  expect(find).toHaveBeenLastCalledWith('bread');
  expect(link.getAttribute('href')).toBe(`/dashboard.html#profile/${encodeURIComponent(row.key)}`);
});

it('never lets an older answer of a search replace a newer one', async () => {
  const answers = new Map<string, (rows: readonly ReturnType<typeof libraryRow>[]) => void>();
  const find = (words: string) =>
    new Promise<readonly ReturnType<typeof libraryRow>[]>((settle) => answers.set(words, settle));
  drawPopup(null, { find, locate: () => null, add: () => Promise.reject(new Error('none')) });
  const box = screen.getByRole('searchbox');
  for (const value of ['b', 'br']) fireEvent.change(box, { target: { value } });
  answers.get('br')?.([libraryRow('mara.kneads')]);
  await screen.findByRole('link', { name: /mara\.kneads/ });
  answers.get('b')?.([libraryRow('bo.bakes')]);
  await Promise.resolve();
  expect(screen.queryByRole('link', { name: /bo\.bakes/ })).toBeNull();
});

it('takes in a list, and leads to the side panel', async () => {
  const add = vi.fn(async () => ({ added: 1, twice: 0, renamed: [], over: 0 }));
  const { onSidePanel } = drawPopup(null, { find: async () => [], locate: () => null, add });
  fireEvent.change(screen.getByLabelText('Handles or links'), { target: { value: 'tiktok:pan.tomas' } });
  fireEvent.click(screen.getByRole('button', { name: 'Queue 1 creator' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Open the queue in the side panel' }));
  expect(add).toHaveBeenCalledWith([{ platform: 'tiktok', handle: 'pan.tomas' }]);
  expect(onSidePanel).toHaveBeenCalledOnce();
});
