import type { StoreTrouble } from '../insight/surface-state';
import type { BackupMark } from './backup';

/** How safe it is what the user wrote. */
export interface Safety {
  readonly trouble: StoreTrouble | null;
  /** Rows in the second copy; null = it cannot be read. */
  readonly copied: number | null;
  /** Rows that only the second copy has: the library lacks or cannot read them. */
  readonly missing: number;
  /** ISO 8601, the newest action of the user; null = there was none, or it cannot be known now. */
  readonly changedAt: string | null;
}

/** The same, with the backups that were made as files. */
export interface SafetyReport extends Safety {
  /** null = none was made. */
  readonly backup: BackupMark | null;
  readonly backupDue: boolean;
}
