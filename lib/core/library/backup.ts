/** Rows that the user wrote before a first backup is worth a word. */
const FIRST_ROWS = 20;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The last backup that was made. */
export interface BackupMark {
  /** ISO 8601. */
  readonly at: string;
  /** Rows that the user had written by then. */
  readonly rows: number;
}

/** What the user wrote, as it stands. */
export interface Written {
  readonly rows: number;
  /** ISO 8601; null = nothing was ever changed. */
  readonly changedAt: string | null;
}

/** Whether a backup should be offered: first after twenty rows, then every week in which something changed. */
export function isBackupDue(last: BackupMark | null, written: Written, now: string): boolean {
  if (written.rows === 0) return false;
  if (!last) return written.rows >= FIRST_ROWS;
  const age = Date.parse(now) - Date.parse(last.at);
  // A clock that was set back must not put it off for years.
  if (age >= 0 && age < WEEK_MS) return false;
  const changed = written.changedAt !== null && written.changedAt > last.at;
  return changed || written.rows !== last.rows;
}

/** Name of a backup file made on this day. */
export function backupName(now: string): string {
  return `touchstone-backup-${now.slice(0, 10)}.json`;
}
