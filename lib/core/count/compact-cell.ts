import type { CountStyle } from './parse-count';
import type { Range } from './range';
import type { Figures } from './read-figures';

/** The step between two neighbouring short forms, in units of the last place that a site would have shown. */
function stepOf({ digits, decimals }: Figures, unit: number, scale: number): number {
  if (decimals > 0) return scale;
  // Sites show one decimal and drop `.0`, but some stop showing it at three digits (`593K`).
  return digits >= 100 ? unit : unit / 10;
}

/**
 * Every whole number that is shown as these figures beside a word worth `unit` (1000 for `K`).
 * null when the figures go below one, are 0, or leave the range of exact whole numbers.
 */
export function compactCell(shown: Figures, unit: number, style: CountStyle): Range | null {
  const scale = unit / 10 ** shown.decimals;
  const value = shown.digits * scale;
  if (shown.digits === 0 || !Number.isInteger(scale) || !Number.isSafeInteger(value + unit)) return null;
  const step = stepOf(shown, unit, scale);
  // Just under `1M` stands `999.9K`: below the first value of a word the finer steps of the word before it apply.
  const floor = value === unit ? unit - Math.floor(unit / 2000) : 0;
  return {
    low: style === 'truncated' ? value : Math.max(floor, value - Math.floor(step / 2)),
    high: value + (style === 'rounded' ? Math.ceil(step / 2) : step) - 1,
  };
}
