import { huberLocation } from './huber';

/** How posts of one account scatter. s0: usual sd within an account; nu: posts that knowledge is worth; delta: drift. */
export interface Spread {
  readonly s0: number;
  readonly nu: number;
  readonly delta: number;
}

/** What creators of this size usually have: mean and sd of ln value. */
export interface Prior {
  readonly mu: number;
  readonly tau: number;
}

/** theta = ln value, variance = P; see estimates of the level in the README. */
export interface Level {
  readonly location: number;
  readonly theta: number;
  readonly variance: number;
  readonly s2: number;
  readonly df: number;
  readonly weight: number;
}

/** Variance that rounded counts add. own: mean over the posts; shared: of a count that all posts share. */
export interface Rounding {
  readonly own: number;
  readonly shared: number;
}

const NONE: Rounding = { own: 0, shared: 0 };
/** Huber's location is a little less sure than the mean on well-behaved values. */
const LOCATION_COST = 1.1;

/**
 * A robust mean of ln values, drawn towards what is usual for the size the more, the less is known.
 * The variance holds post-to-post scatter, drift of an account over time and rounding.
 */
export function robustMean(
  logs: readonly number[],
  prior: Prior,
  spread: Spread,
  rounding: Rounding = NONE,
): Level {
  const n = logs.length;
  const location = huberLocation(logs, spread.s0);
  let squares = 0;
  for (const value of logs) squares += (value - location) ** 2;
  const s2 = (spread.nu * spread.s0 ** 2 + squares) / (spread.nu + n);
  const v = (LOCATION_COST * s2 + rounding.own) / n + spread.delta ** 2 + rounding.shared;
  const { theta, variance, weight } = drawn(location, v, prior);
  return { location, theta, variance, s2, df: spread.nu + n - 1, weight };
}

/** The precision-weighted middle of an observed level with variance v and the prior. */
function drawn(
  location: number,
  v: number,
  { mu, tau }: Prior,
): { readonly theta: number; readonly variance: number; readonly weight: number } {
  const precision = 1 / v + 1 / tau ** 2;
  const variance = 1 / precision;
  return { theta: variance * (location / v + mu / tau ** 2), variance, weight: Math.min(1, variance / v) };
}
