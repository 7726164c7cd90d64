import type { LibraryColumns } from './library-row';

/** Scores closer than this cannot be told apart. */
const CLOSE = 8;

/** Whether two scores are a tie: too close, or with ranges that overlap. False where one is not known. */
export function isTie(a: LibraryColumns, b: LibraryColumns): boolean {
  const [one, other] = [scoreOf(a), scoreOf(b)];
  if (!one || !other) return false;
  const overlap = one.low <= other.high && other.low <= one.high;
  return overlap || Math.abs(one.points - other.points) < CLOSE;
}

function scoreOf({ points, low, high }: LibraryColumns) {
  return points === null || low === null || high === null ? null : { points, low, high };
}
