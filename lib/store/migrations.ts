import type { Transaction } from 'dexie';
import { fillColumns } from './table/fill-columns';

/** One released shape of the database. Append only: a released line never changes. */
export interface Migration {
  readonly version: number;
  /** Dexie's index notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Changes rows that are there already; all of it or nothing. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
  readonly why: string;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      profiles: 'key, [platform+handle], [platform+platformId], lastSeenAt',
      series: '[key+month]',
      notes: 'id, key, updatedAt',
      lists: 'id',
      entries: 'id, [listId+key], key',
      verdicts: 'id, [listId+key], key, updatedAt',
      briefs: 'id',
      evidence: 'id, key',
      quotes: 'id, key',
      insights: 'key, [platform+followers], [platform+points], points, followers, lastSeenAt',
      changes: '++seq, key',
      meta: 'name',
      quarantine: '++seq, table',
    },
    why: 'the first released shape',
  },
  {
    version: 2,
    stores: {
      entries: 'id, [listId+key], key, dueOn',
      insights: [
        'key',
        '[sort.fit+key]',
        '[sort.followers+key]',
        '[sort.perFollower+key]',
        '[sort.perView+key]',
        '[sort.views+key]',
        '[sort.cadence+key]',
        '[sort.paid+key]',
        '[lastSeenAt+key]',
        '[handle+key]',
      ].join(),
      search: 'key, *words',
      staged: '++seq, batch',
    },
    upgrade: fillColumns,
    why: 'the library: sorting by every figure with unknown ones last, search by words, imports in steps',
  },
  {
    version: 3,
    stores: {
      answers: 'id, [listId+key], key',
      contacts: 'id, key, at',
      cards: 'id, key',
      queues: 'id, key',
      copying: '++seq',
      views: 'id',
      links: 'id, key, other',
    },
    // Rows on their way in lie in runs from here on; whoever laid them aside closed with the version before.
    upgrade: (transaction) => transaction.table('staged').clear(),
    why: 'what the user asks of creators, whom they wrote to and how, creators still to be looked at, a second copy, saved views, accounts of one creator',
  },
  {
    version: 4,
    stores: {},
    why: 'places of a record written once: rows are packed as they are written, and older code must not meet them',
  },
];
