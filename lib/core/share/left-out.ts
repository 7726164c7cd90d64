import type { FileTable } from './file-tables';

/** What can be left out of a file for somebody else. */
export const LEFT_OUT = ['notes', 'prices', 'contacts', 'reasons', 'unlisted'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What goes into a file. */
export interface FileChoice {
  /** Ids of the lists that are handed over with everything about their creators; null = the whole library. */
  readonly lists: readonly string[] | null;
  readonly leaveOut: readonly LeftOut[];
  /** The installation that writes it: a whole library says whose it is. */
  readonly author?: string;
}

export const WHOLE_LIBRARY: FileChoice = { lists: null, leaveOut: [] };

type Row = Readonly<Record<string, unknown>>;

/**
 * The row without what is left out; null = it does not go out at all. A part that is left out is absent, never null:
 * null would clear it where the file is taken in. The records of a decision hold prices, and go with them.
 */
export function withoutLeftOut(table: FileTable, row: Row, leaveOut: readonly LeftOut[]): Row | null {
  const out = new Set(leaveOut);
  switch (table) {
    case 'notes':
      return out.has('notes') ? null : row;
    case 'quotes':
      return out.has('prices') ? null : row;
    case 'evidence':
      if (out.has('prices')) return null;
      return out.has('reasons') ? { ...row, reason: null } : row;
    case 'cards':
      return out.has('contacts') ? null : row;
    case 'contacts':
      if (out.has('contacts')) return null;
      return out.has('prices') ? { ...row, fee: null, productValue: null } : row;
    case 'queues':
    case 'links':
      return out.has('unlisted') ? null : row;
    case 'entries':
      return out.has('prices') ? entryWithout(row, ['price']) : row;
    case 'verdicts':
      return {
        ...row,
        ...(out.has('reasons') ? { reason: null } : {}),
        ...(out.has('prices') ? { evidenceId: null } : {}),
      };
    case 'lists':
      return out.has('reasons') ? without(row, ['reasons']) : row;
    case 'briefs':
      return out.has('prices') ? { ...row, brief: without(row.brief as Row, ['budgetPerPost']) } : row;
    // Where something is left out the file is for somebody else, who has a name of their own.
    case 'letterhead':
    case 'removals':
      return out.size > 0 ? null : row;
    case 'profiles':
    case 'series':
    case 'answers':
    case 'claims':
    case 'views':
      return row;
  }
}

function entryWithout(row: Row, parts: readonly string[]): Row {
  if (parts.length === 0) return row;
  const bare = without(row, parts);
  return bare.stamps ? { ...bare, stamps: without(bare.stamps as Row, parts) } : bare;
}

function without(row: Row, parts: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !parts.includes(name)));
}
