import Dexie, { type Table } from 'dexie';

/** The user's folder for backups. Only a page may ask for one, and no message can carry it: a page keeps it itself. */
interface FolderRow {
  readonly name: 'backups';
  readonly handle: FileSystemDirectoryHandle;
}

const ROW = 'backups';

function defineFolders(name: string): Dexie & { readonly folders: Table<FolderRow, string> } {
  const database = new Dexie(name) as Dexie & { readonly folders: Table<FolderRow, string> };
  database.version(1).stores({ folders: 'name' });
  return database;
}

export interface BackupFolders {
  /** null = none was chosen. */
  get(): Promise<FileSystemDirectoryHandle | null>;
  /** null = none from now on. */
  set(handle: FileSystemDirectoryHandle | null): Promise<void>;
}

/** Where the handle of the folder lies: a small database beside the library, which holds nothing about anybody. */
export function createBackupFolders(name = 'touchstone-folders'): BackupFolders {
  const database = defineFolders(name);
  return {
    get: async () => (await database.folders.get(ROW))?.handle ?? null,
    async set(handle) {
      if (handle) await database.folders.put({ name: ROW, handle });
      else await database.folders.delete(ROW);
    },
  };
}
