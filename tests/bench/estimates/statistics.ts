import { median } from '../../../lib/core/estimate/huber';

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Root of the mean square. */
export function rms(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Ranks from 1; equal values share their middle rank. */
function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) found[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return found;
}

/** Rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, index) => {
    const [dx, dy] = [value - mx, (y[index] ?? 0) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Chance that a member of `high` has the larger value than one of `low`. */
export function auc(low: readonly number[], high: readonly number[]): number {
  const all = ranks([...low, ...high]);
  const sum = all.slice(low.length).reduce((total, rank) => total + rank, 0);
  return (sum - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
}

/** Largest distance between the values' distribution and an even one on 0..1. */
export function distanceFromEven(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return Math.max(...sorted.map((value, index) => Math.max(value - index / n, (index + 1) / n - value)));
}

/** Share of `values` above what one in twenty of `ordinary` exceeds. */
export function recallAtFivePercent(ordinary: readonly number[], values: readonly number[]): number {
  const line = quantile(ordinary, 0.95);
  return mean(values.map((value) => (value > line ? 1 : 0)));
}

export function standardDeviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

export { median };
