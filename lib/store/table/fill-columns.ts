import type { Transaction } from 'dexie';

const NOT_SORTED = -1;
/** No engine has this name: whoever rebuilds stale columns takes these first. */
const TO_REBUILD = '';

/**
 * Version 2: column rows get the columns and figures that came with it. What the old row does not tell is not
 * known until the columns are rebuilt. Written once for the rows of version 1: it calls nothing that may change.
 */
export function fillColumns(transaction: Transaction): PromiseLike<unknown> {
  return transaction
    .table('insights')
    .toCollection()
    .modify((row) => {
      Object.assign(row, {
        engine: TO_REBUILD,
        confidence: null,
        posts: 0,
        perView: null,
        perFollower: null,
        views: null,
        cadence: null,
        paid: null,
        visits: 1,
        low: row.low ?? null,
        high: row.high ?? null,
        sort: {
          fit: row.low ?? NOT_SORTED,
          followers: row.followers ?? NOT_SORTED,
          perFollower: NOT_SORTED,
          perView: NOT_SORTED,
          views: NOT_SORTED,
          cadence: NOT_SORTED,
          paid: NOT_SORTED,
        },
      });
    });
}
