import type { CountStyle } from './count-locale';
import type { Range } from './range';
import type { Figures } from './read-figures';

/**
 * The step between two neighbouring short forms. With a decimal shown it is that decimal's. Without one: page text
 * drops `.0` and keeps the decimal up to two digits (`17M`, but `593K`), `og:` tags round to whole words from two digits
 * on (47,528 is `48K`).
 */
function stepOf({ digits, decimals }: Figures, unit: number, scale: number, style: CountStyle): number {
  if (decimals > 0) return scale;
  return digits >= (style === 'truncated' ? 100 : 10) ? unit : unit / 10;
}

/**
 * How far below the shown value a rounded one may lie: half a step, finer where the finer step before it ends.
 * A bare 1 may end two digits of the smaller word as well: 99,671 is 99.7 thousand, two digits make it `1L` in India.
 */
function halfStepBelow({ digits, decimals }: Figures, unit: number, step: number): number {
  const mantissa = digits / 10 ** decimals;
  // Below the first word every digit is shown, so that there is no coarser step to fear.
  const coarse = decimals === 0 && unit > 1000;
  if (mantissa === 1) return Math.floor(Math.min(step / 2, unit / (coarse ? 200 : 2000)));
  return Math.floor(mantissa === 10 ? Math.min(step / 2, unit / 20) : step / 2);
}

/**
 * Every whole number that is shown as these figures beside a word worth `unit` (1000 for `K`).
 * null when the figures go below one, are 0, or leave the range of exact whole numbers.
 */
export function compactCell(shown: Figures, unit: number, style: CountStyle): Range | null {
  const scale = unit / 10 ** shown.decimals;
  const value = shown.digits * scale;
  if (shown.digits === 0 || !Number.isInteger(scale) || !Number.isSafeInteger(value + unit)) return null;
  const step = stepOf(shown, unit, scale, style);
  return {
    low: style === 'truncated' ? value : value - halfStepBelow(shown, unit, step),
    high: value + (style === 'rounded' ? Math.ceil(step / 2) : step) - 1,
  };
}
