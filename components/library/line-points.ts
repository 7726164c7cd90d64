export interface DatedValue {
  /** ISO 8601. */
  readonly at: string;
  readonly value: number;
}

/** The ends of what is drawn. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Times and values of a line that fills its picture, 100 wide; one level value lies in the middle. */
export function linePoints(values: readonly DatedValue[], height: number, edge: number): string {
  const frame = frameOf(values);
  return values.map((one) => place(one, frame, height, edge).join(',')).join(' ');
}

export function frameOf(values: readonly DatedValue[]): Frame {
  const times = values.map(({ at }) => Date.parse(at));
  const heights = values.map(({ value }) => value);
  return {
    from: Math.min(...times),
    to: Math.max(...times),
    low: Math.min(...heights),
    high: Math.max(...heights),
  };
}

export function place(
  { at, value }: DatedValue,
  { from, to, low, high }: Frame,
  height: number,
  edge: number,
): readonly [x: string, y: string] {
  const x = to === from ? 0 : (100 * (Date.parse(at) - from)) / (to - from);
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return [x.toFixed(2), (height - edge - share * (height - 2 * edge)).toFixed(1)];
}
