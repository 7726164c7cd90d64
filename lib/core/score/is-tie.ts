import type { FitScore } from './fit-score';

/** Two halves of one account's posts differ by about this much. */
const NOISE = 8;

type Scored = Pick<Extract<FitScore, { readonly status: 'scored' }>, 'points' | 'low' | 'high'>;

/** Scores too close to call: less than 8 points apart, or ranges that overlap. */
export function isTie(a: Scored, b: Scored): boolean {
  if (Math.abs(a.points - b.points) < NOISE) return true;
  return a.low <= b.high && b.low <= a.high;
}
