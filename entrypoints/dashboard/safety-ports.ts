import {
  type BackupFolder,
  createSafetyState,
  type FolderPort,
} from '../../components/settings/safety-state';
import { backupName } from '../../lib/core/library/backup';
import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import { send } from '../../lib/messages/client';
import { createBackupFolders } from '../../lib/store/files/backup-folder';
import { onlooker, reader } from './library-ports';
import { offer } from './offer';

type Permission = 'granted' | 'denied' | 'prompt';

/** What browsers that let a page write into a folder have beside the common types. */
interface Asking {
  queryPermission?(options: { readonly mode: 'readwrite' }): Promise<Permission>;
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<Permission>;
}
type Folder = FileSystemDirectoryHandle & Asking;
type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<Folder>;

const WRITING = { mode: 'readwrite' } as const;
const folders = createBackupFolders();

export const safety = createSafetyState({
  look: () => send('library.safety', {}),
  restore: () => send('library.restore', {}),
  noteBackup: () => send('backup.note', {}),
  async save() {
    const { file, name } = await backup();
    offer(name, file);
    return name;
  },
  folder: folderPort((globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker),
});

function folderPort(pick: Picker | undefined): FolderPort | null {
  if (!pick) return null;
  return {
    async chosen() {
      const handle: Folder | null = await folders.get();
      return handle && standing(handle);
    },
    async choose() {
      const handle = await pick({ id: 'touchstone-backups', ...WRITING });
      await folders.set(handle);
      return standing(handle);
    },
    forget: () => folders.set(null),
    async save() {
      const handle: Folder | null = await folders.get();
      if (!handle) throw new Error('no folder was chosen');
      if (handle.requestPermission && (await handle.requestPermission(WRITING)) !== 'granted') {
        throw new Error('the browser does not let us write there');
      }
      const { file, name } = await backup();
      const target = await handle.getFileHandle(name, { create: true });
      const stream = await target.createWritable();
      await file.stream().pipeTo(stream);
      return name;
    },
  };
}

async function standing(handle: Folder): Promise<BackupFolder> {
  const permission = (await handle.queryPermission?.(WRITING)) ?? 'granted';
  return { name: handle.name, open: permission === 'granted' };
}

async function backup(): Promise<{ readonly file: Blob; readonly name: string }> {
  const now = new Date().toISOString();
  const { author } = await onlooker();
  const made = await reader.exportFile(now, { ...WHOLE_LIBRARY, author }, () => {});
  if (!made) throw new Error('the backup was stopped');
  return { file: made.file, name: backupName(now) };
}

/** Asks the browser not to clear the library when the disk runs short; it may say no. */
export async function askToPersist(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
