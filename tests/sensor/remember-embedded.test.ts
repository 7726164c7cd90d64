// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PageLocation, Sighting } from '../../lib/platforms/contract';
import { rememberEmbedded } from '../../lib/sensor/remember-embedded';

const PLACE: PageLocation = { kind: 'profile', handle: 'copper.kiln', post: null, list: 'own' };
const SAID: Sighting = {
  shape: 'user',
  via: 'embedded',
  profile: {},
  posts: [],
  comments: [],
  list: 'none',
  withheld: null,
};

it('reads a finished document once for each subject', () => {
  const readEmbedded = vi.fn(() => [SAID]);
  const read = rememberEmbedded({ readEmbedded });
  expect(read(document, PLACE)).toBe(read(document, PLACE));
  read(document, { ...PLACE, kind: 'reels' });
  expect(readEmbedded).toHaveBeenCalledTimes(2);
});

it('reads again while the document grows', () => {
  const readEmbedded = vi.fn(() => [SAID]);
  const read = rememberEmbedded({ readEmbedded });
  const growing = { readyState: 'loading', scripts: [1] };
  read(growing as unknown as Document, PLACE);
  read(growing as unknown as Document, PLACE);
  growing.scripts.push(2);
  read(growing as unknown as Document, PLACE);
  expect(readEmbedded).toHaveBeenCalledTimes(2);
});

it('keeps what the blocks said after the site took them away, but not for another account', () => {
  let blocks: readonly Sighting[] = [SAID];
  const read = rememberEmbedded({ readEmbedded: () => blocks });
  const page = { readyState: 'interactive', scripts: [] } as unknown as { readyState: string };
  read(page as unknown as Document, PLACE);
  blocks = [];
  page.readyState = 'complete';
  expect(read(page as unknown as Document, PLACE)).toEqual([SAID]);
  expect(read(page as unknown as Document, { ...PLACE, handle: 'river.loom' })).toEqual([]);
});
