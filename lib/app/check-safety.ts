import { isBackupDue } from '../core/library/backup';
import type { SafetyReport } from '../core/library/safety';
import type { Ports } from './ports';

/** How safe it is what the user wrote: the second copy, and backups as files. */
export async function checkSafety(ports: Ports): Promise<SafetyReport> {
  const [safety, backup] = await Promise.all([ports.library.safety(), ports.settings.backup()]);
  const { changedAt, copied, missing, trouble } = safety;
  // A library that lacks rows is mended first: a backup of it would lack them as well.
  const whole = trouble === null && missing === 0;
  const backupDue = whole && isBackupDue(backup, { rows: copied ?? 0, changedAt }, ports.now());
  return { ...safety, backup, backupDue };
}

/** A page of ours wrote a backup file of everything, just now. */
export async function noteBackup(ports: Ports): Promise<void> {
  const { copied } = await ports.library.safety();
  await ports.settings.noteBackup({ at: ports.now(), rows: copied ?? 0 });
}
