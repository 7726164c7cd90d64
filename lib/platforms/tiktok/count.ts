import { exact, type Range } from '../../core/count/range';

const LIMIT = 1e12;
/** From this count on, the site shows and mostly also delivers counts in steps of `step`. */
const GRIDS = [
  { from: 1e9, step: 1e8 },
  { from: 1e6, step: 1e5 },
  { from: 1e4, step: 100 },
] as const;
const UNITS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

function whole(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 && (number as number) <= LIMIT
    ? (number as number)
    : null;
}

/** A count that the data give in full (number or digits); null for anything else. */
export function exactCount(value: unknown): Range | null {
  const number = whole(value);
  return number === null ? null : exact(number);
}

/** A count that the data may have rounded as the page does: one that lies on the step stands for its cell. */
export function dataCount(value: unknown): Range | null {
  const number = whole(value);
  if (number === null) return null;
  const grid = GRIDS.find(({ from, step }) => number >= from && number % step === 0);
  return grid ? cell(number, grid.step, grid.from) : exact(number);
}

/** Half up: 38.5K is 38,450 to 38,549. The first cell of a grid begins where the finer grid before it ends. */
function cell(value: number, step: number, from: number): Range {
  const finer = GRIDS.find((grid) => grid.from < from)?.step ?? 0;
  const low = value === from ? from - finer / 2 : value - step / 2;
  return { low, high: value + step / 2 - 1 };
}

/** A count as the site writes it in every language seen: `6382`, `38.5K`, `9.6M`; null for any other writing. */
export function shownCount(text: string): Range | null {
  const [, figures = '', tenth = '0', unit = ''] = /^(\d{1,3})(?:\.(\d))?([KMB])$/.exec(text.trim()) ?? [];
  const size = UNITS[unit];
  if (!size) return /^\d{1,4}$/.test(text.trim()) ? exact(Number(text)) : null;
  const value = (Number(figures) * 10 + Number(tenth)) * (size / 10);
  return value > 0 ? cell(value, size / 10, size === 1e3 ? 1e4 : size) : null;
}
