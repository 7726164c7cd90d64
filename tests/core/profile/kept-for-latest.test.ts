import { describe, expect, it, vi } from 'vitest';
import { keptForLatest } from '../../../lib/core/profile/kept-for-latest';
import { evidenceOf } from '../estimate/evidence-of';

describe('what is kept for the latest profile', () => {
  it('is made once while the same profile is asked about, and anew for another', () => {
    const make = vi.fn(({ posts }: { readonly posts: readonly unknown[] }) => ({ count: posts.length }));
    const kept = keptForLatest(make);
    const [one, two] = [evidenceOf(), evidenceOf()];
    expect(kept(one)).toBe(kept(one));
    expect(make).toHaveBeenCalledTimes(1);
    expect(kept(two)).not.toBe(kept(one));
    expect(make).toHaveBeenCalledTimes(3);
  });
});
