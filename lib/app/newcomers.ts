/** Profiles nobody listed that become known within an hour, at most: more than a person looks at. */
export const NEWCOMERS_AN_HOUR = 600;
const HOUR = 3_600_000;

/** Who may still be remembered just for having been seen. */
export interface Newcomers {
  /** True where one more may be kept; it then counts. now = ISO 8601. */
  admit(now: string): boolean;
}

/**
 * A page can name thousands of accounts, one address after the other, and so fill the disk. What is beyond the limit is
 * shown like any other and kept when it is looked at again later, or listed. Counted in the worker's memory: while a
 * page floods it, the worker lives.
 */
export function newcomers(): Newcomers {
  let admitted: readonly number[] = [];
  return {
    admit(now) {
      const at = Date.parse(now);
      admitted = admitted.filter((before) => before > at - HOUR && before <= at);
      if (admitted.length >= NEWCOMERS_AN_HOUR) return false;
      admitted = [...admitted, at];
      return true;
    },
  };
}
