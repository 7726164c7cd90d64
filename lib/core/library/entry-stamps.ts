import type { EntryFields, EntryStamp, ListEntry } from './verdict';

/** The parts of an entry that colleagues may each change. */
export const ENTRY_FIELDS = [
  'name',
  'stage',
  'owner',
  'nextStep',
  'dueOn',
  'price',
  'tags',
] as const satisfies readonly (keyof EntryFields)[];

/**
 * The stamps of an entry after a change by this author: each part that is changed says when, by whom, and over
 * whose word. An author's own words in a row count as one, so that a colleague's copy of the first is still told.
 */
export function stampsAfter(
  known: ListEntry | undefined,
  change: EntryFields,
  { at, author }: { readonly at: string; readonly author: string },
): NonNullable<ListEntry['stamps']> {
  const stamps = { ...known?.stamps };
  for (const field of ENTRY_FIELDS) {
    if (change[field] === undefined) continue;
    const before = stamps[field];
    const over = before?.author === author ? before.over : (before?.at ?? null);
    stamps[field] = { at, author, over } satisfies EntryStamp;
  }
  return stamps;
}
