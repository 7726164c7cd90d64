// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BriefsPage } from '../../../components/brief/briefs-page';
import { draw } from '../draw';
import { briefsWorld } from './world';

async function shown(change: Parameters<typeof briefsWorld>[0] = {}) {
  const world = briefsWorld(change);
  const opened: string[] = [];
  await world.briefs.getState().load();
  draw(<BriefsPage briefs={world.briefs} listId="autumn" onOpen={(id) => opened.push(id)} />);
  await act(async () => {});
  return { ...world, opened };
}
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name, hidden: true })));

it('a list says what goes with it, goes, and comes back as the current one it was', async () => {
  const { disk, opened } = await shown();
  await press('Remove the list …');
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain(
    'With it go: the places of 3 creators, 2 verdicts with the records of their decisions, 1 stage, and the brief.',
  );
  expect(dialog.textContent).toContain('notes, contacts, quotes');
  await press('Remove the list');
  expect(disk.lists.map(({ list }) => list.id)).toEqual(['shortlist']);
  expect(opened).toEqual(['shortlist']);
  expect(document.querySelector('.toast')?.textContent).toContain('is removed.');
  await press('Undo');
  expect(disk).toMatchObject({ current: 'autumn', lists: { length: 2 } });
  expect(opened).toEqual(['shortlist', 'autumn']);
});

it('a list that is kept after all stays as it was', async () => {
  const { disk } = await shown();
  await press('Remove the list …');
  await press('Keep it');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(disk.lists).toHaveLength(2);
});

it('what cannot be brought back says so, without another way back', async () => {
  await shown({ restoreList: async () => false });
  await press('Remove the list …');
  await press('Remove the list');
  await press('Undo');
  expect(document.querySelector('.toast')?.textContent).toContain('could not be brought back');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('the list that is there from the start says that it stays', async () => {
  const { briefs } = await shown();
  await act(() => briefs.getState().choose('shortlist'));
  expect(screen.getByText(/stays, so that a verdict always has its place/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Remove the list …' })).toBeNull();
});
