import type { FileTable } from './file-tables';
import type { LeftOut } from './left-out';

/** The first words of a file of the library. */
export const FILE_FORMAT = 'touchstone-library';
/** What this version writes, and the newest it reads. */
export const FILE_VERSION = 3;

/** What the first line says of a file that is not a whole library. */
export interface FilePart {
  /** Names of the lists; empty = the whole library, less what was left out. */
  readonly lists: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Why a file was refused; place = the line, from 1, or null where it is the whole file. */
export interface FileRefusal {
  readonly line: number | null;
  readonly because:
    | 'not-ours'
    | 'newer'
    | 'not-json'
    | 'too-long'
    | 'unsafe'
    | 'unknown-table'
    | 'malformed'
    | 'twice'
    | 'cut-off'
    | 'empty';
  /** The table where it is known. */
  readonly table: string | null;
}

/** What an import would do to the rows of one table. */
export interface ImportCounts {
  readonly table: FileTable;
  readonly added: number;
  readonly same: number;
  /** The file's row is the newer one. */
  readonly changed: number;
  /** Here is the newer one. */
  readonly older: number;
  /** Both were changed, each without knowing of the other. */
  readonly clashing: number;
}

/** What became of the rows of a file. */
export interface Taken {
  /** Nothing was here before. */
  readonly added: number;
  /** The row here was changed by the file. */
  readonly changed: number;
  /** Left as it was: the file said the same, or ours counted. */
  readonly same: number;
}

/** A part of a row that both sides changed, each without knowing of the other. */
export interface Clash {
  readonly table: FileTable;
  readonly id: string;
  /** Of the creator; null where the row is about none. */
  readonly key: string | null;
  readonly part: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A list of a file that the user removed: it comes back only when they say so. */
export interface ComingBack {
  readonly id: string;
  /** As it was called then. */
  readonly name: string;
  /** When it was removed, ISO 8601. */
  readonly at: string;
  /** Rows of the file that belong to it. */
  readonly rows: number;
}

/** Which row counts where the file and the library differ. */
export type Preference = 'newer' | 'mine' | 'file';
