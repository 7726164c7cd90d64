/** A whole number known only to lie in [low, high]; equal when it was shown exactly. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range that holds exactly this number. */
export function exact(value: number): Range {
  return { low: value, high: value };
}

export function isExact(range: Range): boolean {
  return range.low === range.high;
}

/** The middle of a range: geometric for counts above 0 (a rounding cell is a ratio), else arithmetic. */
export function midpoint(range: Range): number {
  if (range.low === range.high) return range.low;
  return range.low > 0 ? Math.sqrt(range.low * range.high) : (range.low + range.high) / 2;
}

/** Both ends added: the range of a sum. */
export function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high };
}
