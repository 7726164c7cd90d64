import type { Span } from './finding';

/** Puts a value on the track: 0 at its start, 1 at its end; values beyond the ends stay at the ends. */
export type Scale = (value: number) => number;

/** Even steps from low to high. */
export function evenScale({ low, high }: Span): Scale {
  return (value) => clamp((value - low) / (high - low));
}

/** Equal factors are equal steps; 0 and less lie at the start. */
export function factorScale({ low, high }: Span): Scale {
  const start = Math.log(low);
  const length = Math.log(high) - start;
  return (value) => (value <= 0 ? 0 : clamp((Math.log(value) - start) / length));
}

/** Widths of the band on either side of it: the track is three bands long. */
const BANDS_BESIDE = 1.25;

/**
 * A scale on which the band always sits in the middle, so that figures under each other can be
 * compared at a glance: left of the band is less than usual, right of it more.
 */
export function bandScale(band: Span): Scale {
  const width = Math.max(Math.log(band.high / band.low), 0.2);
  const beside = Math.exp(width * BANDS_BESIDE);
  return factorScale({ low: band.low / beside, high: band.high * beside });
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
