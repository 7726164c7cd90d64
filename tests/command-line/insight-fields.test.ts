import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FieldError, moment } from '../../lib/command-line/insight-fields';

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, '0'));

const WRITTEN = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), two(0, 13), two(0, 32), two(0, 25), two(0, 61), two(0, 61))
  .map(([year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}Z`);

function taken(value: unknown): boolean {
  try {
    moment(value, 'publishedAt');
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(FieldError);
    return false;
  }
}

describe('a moment', () => {
  it('is taken where the calendar knows it, and only there', () => {
    fc.assert(
      fc.property(WRITTEN, (value) => {
        expect(taken(value)).toBe(!Number.isNaN(Date.parse(value)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2026-03-01', '2026-03-01T12:00Z', '2026-03-01T12:00:00.5+02:00', '2026-03-01T12:00:00Z'])(
    'may be %s',
    (value) => {
      expect(taken(value)).toBe(true);
    },
  );

  it.each([null, 5, '', 'March 1, 2026', '2026-13-01T00:00:00Z', '2026-03-01T12:00:00Z '])(
    'is not %j',
    (value) => {
      expect(taken(value)).toBe(false);
    },
  );
});
