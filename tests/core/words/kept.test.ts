import { describe, expect, it, vi } from 'vitest';
import { kept } from '../../../lib/core/words/kept';

describe('kept', () => {
  it('makes one for each key, once', () => {
    const make = vi.fn((key: string) => ({ key }));
    const of = kept(make);
    expect(of('en')).toBe(of('en'));
    expect(of('de')).toEqual({ key: 'de' });
    expect(make.mock.calls).toEqual([['en'], ['de']]);
  });
});
