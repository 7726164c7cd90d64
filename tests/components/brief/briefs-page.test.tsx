// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { BriefsPage } from '../../../components/brief/briefs-page';
import { draw } from '../draw';
import { briefsWorld } from './world';

async function page(listId = 'autumn') {
  const world = briefsWorld();
  const onOpen = vi.fn();
  await world.briefs.getState().load();
  await world.briefs.getState().choose(listId);
  const { container } = draw(<BriefsPage briefs={world.briefs} listId={listId} onOpen={onOpen} />);
  return { ...world, container, onOpen };
}

async function type(label: string, value: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await act(async () => {
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  });
}

it('names the lists, their briefs and the current one', async () => {
  await page();
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'ShortlistNo brief yet',
    'AutumncurrentFlour, autumn',
    'Creators and stages',
  ]);
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#briefs/shortlist',
    '#briefs/autumn',
    '#list/autumn',
  ]);
  expect(links[1]?.getAttribute('aria-current')).toBe('true');
});

it('saves each field when it is left, and every choice when it is made', async () => {
  const { kept } = await page();
  await type('Words wanted', 'rye, oats');
  await type('Followers from', '5k');
  await type('Budget per post', '250');
  await type('Look back', '365');
  await type('Rival brands', 'Grainworks');
  await act(async () => fireEvent.click(screen.getByLabelText('TikTok')));
  await act(async () => fireEvent.click(screen.getByLabelText('Food and drink')));
  await act(async () => fireEvent.click(screen.getByLabelText('German')));
  expect(kept()).toMatchObject({
    name: 'Flour, autumn',
    terms: ['rye', 'oats'],
    followers: { min: 5000, max: 100_000 },
    budgetPerPost: { amount: 250, currency: 'EUR' },
    lookBackDays: 365,
    rivalBrands: ['Grainworks'],
    platforms: ['tiktok'],
    niches: ['food'],
    languages: ['de'],
  });
  expect(screen.getByText('saved on this computer only')).toBeDefined();
});

it('says where and what is wrong, beside the field and for those who hear it', async () => {
  const { kept } = await page();
  await type('Look back', 'a year');
  const field = screen.getByLabelText('Look back');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const words = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id));
  expect(words.map((each) => each?.textContent).join(' ')).toContain('Type a whole number');
  expect(screen.getByText('Saved, but for the marked field.')).toBeDefined();
  await type('Look back', '30');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  expect(kept()).toMatchObject({ lookBackDays: 30 });
});

it('shows the share of each theme and goes back to the general weights', async () => {
  const { kept, container } = await page();
  const shares = () => [...container.querySelectorAll('.brief-share')].map((share) => share.textContent);
  expect(shares()).toEqual(['20%', '40%', '15%', '15%', '10%'].map((share) => `${share} of the fit`));
  await type('Niche the words and niches wanted, and focus', '115');
  expect(shares()[3]).toBe('58% of the fit');
  expect(kept()?.weights).toEqual({ niche: 115 });
  await act(async () => fireEvent.click(screen.getByText('Back to the general weights')));
  expect(kept()).not.toHaveProperty('weights');
  expect(screen.getByText('These are the general weights.')).toBeDefined();
});

it('offers to write a brief where a list has none', async () => {
  const { kept } = await page('shortlist');
  expect(screen.queryByLabelText('Words wanted')).toBeNull();
  await act(async () => fireEvent.click(screen.getByText('Write a brief')));
  expect(kept('shortlist')).toMatchObject({ name: 'Shortlist' });
  expect(screen.getByLabelText('Words wanted')).toBeDefined();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Remove the brief' })));
  expect(kept('shortlist')).toBeNull();
  await act(async () => fireEvent.click(screen.getByText('Undo')));
  expect(kept('shortlist')).toMatchObject({ name: 'Shortlist' });
});

it('makes a list and opens it, renames one, makes it the current one', async () => {
  const { onOpen, disk } = await page('shortlist');
  fireEvent.change(screen.getByLabelText('New list'), { target: { value: 'Spring' } });
  await act(async () => fireEvent.click(screen.getByText('Create')));
  expect(onOpen).toHaveBeenCalledWith('list-2');
  await type('Name of the list', 'Bakers');
  await act(async () => fireEvent.click(screen.getByText('Make it the current list')));
  expect(disk).toMatchObject({ current: 'shortlist', lists: [{ list: { name: 'Bakers' } }, {}, {}] });
  expect(screen.getByText('The current list: verdicts go here.')).toBeDefined();
  await type('Name of the list', ' ');
  expect(screen.getByLabelText('Name of the list')).toHaveProperty('value', 'Bakers');
});
