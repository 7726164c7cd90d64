/** Where a likely range lies against the band (the middle half of creators of the same size). */
export type Finding = 'below' | 'below-to-usual' | 'usual' | 'usual-to-above' | 'above' | 'too-wide';

export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * The one judgement behind picture and words: wholly below, within or above the band; over one edge
 * "below to usual" or "usual to above"; over both edges too wide to say.
 */
export function findingOf(likely: Span, band: Span): Finding {
  if (likely.high < band.low) return 'below';
  if (likely.low > band.high) return 'above';
  const overLow = likely.low < band.low;
  const overHigh = likely.high > band.high;
  if (overLow && overHigh) return 'too-wide';
  if (overLow) return 'below-to-usual';
  if (overHigh) return 'usual-to-above';
  return 'usual';
}
