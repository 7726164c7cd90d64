import type { EntryFields, VerdictWord } from './verdict';

/** One thing done to several creators of a list at once. */
export type BulkAct =
  | { readonly kind: 'list' }
  | { readonly kind: 'unlist' }
  /** null clears a part, an absent part stays. */
  | { readonly kind: 'note'; readonly change: EntryFields }
  /** Joined to the tags that are there. */
  | { readonly kind: 'tag'; readonly tags: readonly string[] }
  | { readonly kind: 'untag'; readonly tags: readonly string[] }
  /** null takes the verdict back. */
  | { readonly kind: 'verdict'; readonly verdict: VerdictWord | null };

export interface BulkChange<Key> {
  readonly listId: string;
  readonly keys: readonly Key[];
  readonly act: BulkAct;
}

/** Creators changed in one go. */
export const MOST_IN_BULK = 500;
/** A verdict freezes everything that is known: fewer at once. */
export const MOST_VERDICTS_IN_BULK = 100;
