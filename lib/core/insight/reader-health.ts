/** Which rung answered a field on the last reading. rung null = none did. */
export interface FieldHealth {
  readonly field: string;
  readonly rung: number | null;
  /** Number of rungs in the ladder. */
  readonly of: number;
}

export interface ReaderHealth {
  readonly status: 'everything-read' | 'fallback-used' | 'partly-read' | 'site-changed';
  readonly fields: readonly FieldHealth[];
  /** Required fields that no rung could read. */
  readonly missing: readonly string[];
  /** Since when one of them could not be read on this site, ISO 8601; the background knows, not the page. */
  readonly missingSince?: string;
  readonly at: string;
}
