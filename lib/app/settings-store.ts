import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import type { BackupMark } from '../core/library/backup';
import type { PlatformId } from '../core/profile/platform';
import type { Consent, Settings } from '../core/settings/settings';

/** What the user answered and set, and the few marks beside it. */
export interface SettingsStore {
  /** From now on this installation writes under this name. */
  adopt(author: string): Promise<void>;
  /** Notes which fields the last page of this site lacked. Answers since when one of them is lacking; null = none is. */
  noteMissing(platform: PlatformId, fields: readonly string[], now: string): Promise<string | null>;
  consent(): Promise<Consent | null>;
  settings(): Promise<Settings>;
  answer(consent: Consent): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
  /** The user's own benchmark sets; empty = the built-in ones alone. */
  benchmarks(): Promise<readonly BenchmarkSet[]>;
  setBenchmarks(sets: readonly BenchmarkSet[]): Promise<void>;
  /** null = none was made. */
  backup(): Promise<BackupMark | null>;
  noteBackup(mark: BackupMark): Promise<void>;
}
