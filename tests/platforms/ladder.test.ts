import { describe, expect, it } from 'vitest';
import type { Ladder, Rung } from '../../lib/platforms/contract';
import { climb, climbAll, healthOf } from '../../lib/platforms/ladder';

function rung<T>(via: Rung<T, string>['via'], read: (from: string) => T | null): Rung<T, string> {
  return { via, name: 'a rung', seen: '2026-01', read };
}

const silent = rung<never>('response', () => null);
const broken = rung<never>('embedded', () => {
  throw new Error('the site changed');
});

function value<T>(read: () => T): unknown {
  const ladder: Ladder<T, string> = [rung('text', read)];
  return climb(ladder, '')?.value ?? null;
}

describe('a ladder', () => {
  it('takes the first rung that answers, and says which', () => {
    const ladder: Ladder<string, string> = [
      silent,
      broken,
      rung('meta', (from) => from),
      rung('text', () => 'late'),
    ];
    expect(climb(ladder, 'said')).toEqual({ value: 'said', via: 'meta', rung: 2 });
  });

  it('gives nothing where every rung is silent', () => expect(climb([silent, broken], '')).toBeNull());

  it('goes on past a count that cannot be one', () => {
    const wrong = [
      { low: -1, high: 3 },
      { low: 5, high: 4 },
      { low: Number.NaN, high: 1 },
      { low: 0, high: 1e15 },
      { low: 0.5, high: 1 },
    ];
    for (const range of wrong) {
      const right = { low: 7, high: 7 };
      expect(climb([rung('response', () => range), rung('meta', () => right)], '')?.value).toEqual(right);
    }
  });

  it('keeps false, zero and empty text: they are values', () => {
    expect(value(() => false)).toBe(false);
    expect(value(() => ({ low: 0, high: 0 }))).toEqual({ low: 0, high: 0 });
    expect(value(() => '')).toBe('');
  });

  it('cuts a text of a million characters, and never through a character', () => {
    const text = value(() => `a${'😀'.repeat(500_000)}`) as string;
    expect(text.length).toBeLessThanOrEqual(5000);
    expect(text.endsWith('😀')).toBe(true);
  });

  it('drops control characters but no line break', () =>
    expect(value(() => 'a\u0000b\nc\u0007')).toBe('ab\nc'));

  it('bounds lists', () => {
    const links = value(() => [
      'x'.repeat(3000),
      ...Array.from({ length: 500 }, (_, i) => `l${i}`),
    ]) as string[];
    expect(links).toHaveLength(30);
    expect(links[0]).toBe('l0');
  });

  it('reports the rung of each field, null for a silent one', () => {
    interface Fields {
      readonly a: string;
      readonly b: string;
    }
    const ladders = { a: [silent, rung('text', () => 'x')], b: [silent] } as const;
    const readings = climbAll<Fields, string>(ladders, '');
    expect(readings).toEqual({ a: { value: 'x', via: 'text', rung: 1 } });
    expect(healthOf<Fields, string>(ladders, readings)).toEqual([
      { field: 'a', rung: 1, of: 2 },
      { field: 'b', rung: null, of: 1 },
    ]);
  });
});
