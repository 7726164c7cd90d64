/** One released shape of the database. Append only: a released line never changes. */
export interface Migration {
  readonly version: number;
  /** Dexie's index notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
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
];
