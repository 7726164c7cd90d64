/** [input, score 0..1], inputs rising. */
export type Curve = readonly (readonly [input: number, output: number])[];

/** Straight between the points, flat outside. */
export function along(curve: Curve, input: number): number {
  let before = curve[0] ?? [0, 0];
  if (input <= before[0]) return before[1];
  for (const point of curve) {
    if (input <= point[0]) {
      return before[1] + ((point[1] - before[1]) * (input - before[0])) / (point[0] - before[0]);
    }
    before = point;
  }
  return before[1];
}

const onLogs = new WeakMap<Curve, Curve>();

/** Straight between the points on a logarithmic input; 0 and less lie before the first point. */
export function alongLog(curve: Curve, input: number): number {
  let logs = onLogs.get(curve);
  if (!logs) {
    logs = curve.map(([at, output]) => [Math.log(at), output] as const);
    onLogs.set(curve, logs);
  }
  return along(logs, input > 0 ? Math.log(input) : Number.NEGATIVE_INFINITY);
}
