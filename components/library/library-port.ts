import type { BulkAct } from '../../lib/core/library/bulk-act';
import type { LibraryCursor, LibraryPage, LibraryQuery } from '../../lib/core/library/library-query';
import type { VerdictWord, View } from '../../lib/core/library/verdict';
import type { FollowerPoint, ProfileKey } from '../../lib/core/profile/record';

/** Where the table gets its rows, and where a verdict in the list at hand goes. */
export interface LibraryPort {
  page(
    query: LibraryQuery,
    after: LibraryCursor | null,
    limit: number,
    watch?: PageWatch,
  ): Promise<ShownPage>;
  count(): Promise<number>;
  setVerdict(key: ProfileKey, verdict: VerdictWord | null): Promise<void>;
  undo(): Promise<void>;
  trends(keys: readonly ProfileKey[]): Promise<Trends>;
  /** Tags given in the list at hand. */
  tags(): Promise<readonly string[]>;
  /** Owners named in the list at hand. */
  owners(): Promise<readonly string[]>;
  views(): Promise<readonly View[]>;
  /** id null = a new view. Answers its id. */
  saveView(draft: Pick<View, 'name' | 'query' | 'columns'> & { readonly id: string | null }): Promise<string>;
  removeView(id: string): Promise<void>;
  /** Columns shown last time, in their order; null = the usual ones. */
  columns(): Promise<readonly string[] | null>;
  saveColumns(columns: readonly string[]): Promise<void>;
  /** listId null = the list at hand. */
  bulk(keys: readonly ProfileKey[], act: BulkAct, listId: string | null): Promise<void>;
}

export type Trends = ReadonlyMap<ProfileKey, readonly FollowerPoint[]>;

/** Whose fit rows carry. */
export type FitShown =
  | 'everybody'
  | 'brief'
  /** Of the brief, but too many for one order: they stand as by the fit for everybody. */
  | 'brief-unordered';

/** fit absent = that for everybody. */
export interface ShownPage extends LibraryPage {
  readonly fit?: FitShown;
}

/** Told how far a page that takes long is; may stop it, which rejects the page. */
export interface PageWatch {
  readonly told: (progress: Judging) => void;
  readonly stop: AbortSignal;
}

/** Profiles judged so far, and all that are to be. */
export interface Judging {
  readonly done: number;
  readonly of: number;
}
