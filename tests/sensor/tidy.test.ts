import { describe, expect, it } from 'vitest';
import { tidy } from '../../lib/sensor/tidy';
import { read } from './made-reading';

describe('tidy', () => {
  it.each([
    ['id', 'a b'],
    ['code', '../etc'],
    ['owner', 'no spaces here'],
    ['publishedAt', 'yesterday'],
    ['likes', { low: 5, high: 4 }],
    ['likes', { low: Number.NaN, high: 4 }],
    ['views', { low: -1, high: 4 }],
    ['followers', { low: 1, high: 1e13 }],
    ['url', `https://kiln.example/${'x'.repeat(3000)}`],
  ])('leaves out a %s that no site can mean: %j', (field, value) => {
    expect(tidy({ [field]: read(value), pinned: read(true) }, 100)).toEqual({ pinned: read(true) });
  });

  it('cuts long texts and never in the middle of a sign', () => {
    const { caption } = tidy({ caption: read(`${'x'.repeat(9)}🔥🔥`) }, 10);
    expect(caption.value).toBe('x'.repeat(9));
  });

  it('keeps handles of co-authors that can be handles', () => {
    const { coauthors } = tidy({ coauthors: read(['river.loom', 'River Loom', 'x'.repeat(31)]) }, 10);
    expect(coauthors.value).toEqual(['river.loom']);
  });

  it('keeps how a value was read', () => {
    const reading = { value: { low: 1, high: 2 }, via: 'title' as const, rung: 3 };
    expect(tidy({ followers: reading }, 10)).toEqual({ followers: reading });
  });
});
