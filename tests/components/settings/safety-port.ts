import { vi } from 'vitest';
import type { BackupFolder, SafetyPort } from '../../../components/settings/safety-state';
import type { SafetyReport } from '../../../lib/core/library/safety';

export const NOW = '2026-04-20T10:00:00.000Z';

export const SAFE: SafetyReport = {
  trouble: null,
  copied: 57,
  missing: 0,
  changedAt: NOW,
  backup: { at: '2026-04-17T10:00:00.000Z', rows: 50 },
  backupDue: false,
};

/** A background that says this of the library, and a browser with or without folders. */
export function safetyPort(report: Partial<SafetyReport> = {}, folder: BackupFolder | null = null) {
  const now = { ...SAFE, ...report };
  const save = vi.fn(async () => 'touchstone-backup-2026-04-20.json');
  let chosen = folder;
  const said = { current: now };
  return {
    said,
    look: vi.fn(async () => said.current),
    restore: vi.fn(async () => {
      const rows = said.current.missing;
      said.current = { ...said.current, missing: 0, trouble: null };
      return { rows };
    }),
    save: vi.fn(async () => 'touchstone-backup-2026-04-20.json'),
    noteBackup: vi.fn(async () => {
      said.current = { ...said.current, backup: { at: NOW, rows: 57 }, backupDue: false };
    }),
    folder: {
      chosen: vi.fn(async () => chosen),
      choose: vi.fn(async () => {
        chosen = { name: 'Backups', open: true };
        return chosen;
      }),
      forget: vi.fn(async () => {
        chosen = null;
      }),
      save,
    },
  } satisfies SafetyPort & { readonly said: { current: SafetyReport } };
}
