import { ENTRY_FIELDS } from '../library/entry-stamps';
import type { Authored, EntryStamp } from '../library/verdict';
import type { FileTable } from './file-tables';
import type { Preference } from './library-file';

/** A row that says when it was last written; a profile, when it was last seen. */
interface Dated {
  readonly updatedAt?: unknown;
  readonly lastSeenAt?: unknown;
}

export type SharedRow = Authored & Readonly<Record<string, unknown>>;

/**
 * Tables whose rows several people change, joined part by part. A row of any other table has one author: the later
 * one counts as a whole.
 */
const PARTS: Partial<Record<FileTable, readonly string[]>> = {
  lists: ['name', 'briefId', 'questions', 'reasons'],
  briefs: ['brief'],
  entries: ENTRY_FIELDS,
};

/** How a part of the file stands to ours. older = ours was said later, knowing the file's. */
export type Standing = 'added' | 'same' | 'changed' | 'older' | 'clashing';

export interface PartStanding {
  readonly part: string;
  readonly standing: Standing;
}

export function partsOf(table: FileTable): readonly string[] {
  return PARTS[table] ?? [];
}

/** How each part that the file speaks of stands. What is absent in the file was left out, and changes nothing. */
export function standingsOf(table: FileTable, known: SharedRow, coming: SharedRow): readonly PartStanding[] {
  return partsOf(table)
    .filter((part) => coming[part] !== undefined)
    .map((part) => ({ part, standing: standingOf(part, known, coming) }));
}

/** The row as a whole: what most needs to be known of its parts. */
export function standingOfRow(table: FileTable, known: SharedRow, coming: SharedRow): Standing {
  const standings = standingsOf(table, known, coming).map(({ standing }) => standing);
  for (const one of ['clashing', 'changed', 'added', 'older'] as const) {
    if (standings.includes(one)) return one === 'added' ? 'changed' : one;
  }
  if (partsOf(table).length > 0 || sameValue(known, coming)) return 'same';
  return byTime(known, coming);
}

/**
 * One row of both: each part as `prefer` says, or as it was decided. Keeps the id that is known here. Answers null
 * where nothing of the file is taken.
 */
export function mergeRows(
  table: FileTable,
  known: SharedRow,
  coming: SharedRow,
  prefer: Preference,
  decided: Readonly<Record<string, 'mine' | 'file'>> = {},
): SharedRow | null {
  if (partsOf(table).length === 0)
    return takesWhole(known, coming, prefer) ? { ...coming, id: known.id } : null;
  const standings = standingsOf(table, known, coming);
  const taken = standings.filter(({ part, standing }) => {
    if (standing === 'same') return false;
    if (decided[part]) return decided[part] === 'file';
    if (standing === 'added' || prefer === 'file') return true;
    return prefer === 'newer' && (standing === 'changed' || laterPart(part, known, coming));
  });
  if (taken.length === 0) return null;
  const parts = Object.fromEntries(taken.map(({ part }) => [part, takenPart(known[part], coming[part])]));
  const newer = coming.updatedAt > known.updatedAt ? coming : known;
  const { author, updatedAt } = newer;
  const stamps = joinedStamps(known, coming, new Set(taken.map(({ part }) => part)));
  const frame = { id: known.id, author, updatedAt, createdAt: earlier(known.createdAt, coming.createdAt) };
  return { ...coming, ...known, ...parts, ...frame, ...(stamps ? { stamps } : {}) };
}

/** A budget that a hand-over left out is not taken away by its return. */
function takenPart(known: unknown, coming: unknown): unknown {
  const [mine, theirs] = [known, coming].map((brief) => brief as { readonly budgetPerPost?: unknown } | null);
  const kept = mine?.budgetPerPost;
  if (kept === undefined || typeof coming !== 'object' || coming === null) return coming;
  return theirs?.budgetPerPost === undefined ? { ...coming, budgetPerPost: kept } : coming;
}

function standingOf(part: string, known: SharedRow, coming: SharedRow): Standing {
  const [mine, theirs] = [known[part], coming[part]];
  if (sameValue(mine ?? null, theirs ?? null)) return 'same';
  const [own, other] = [stampOf(known, part), stampOf(coming, part)];
  if (mine === undefined || (mine === null && !own)) return 'added';
  if (!own || !other) return byTime(known, coming);
  if (own.author === other.author) return other.at > own.at ? 'changed' : 'older';
  if (other.over === own.at) return 'changed';
  return own.over === other.at ? 'older' : 'clashing';
}

function byTime(known: SharedRow, coming: SharedRow): Standing {
  if (momentOf(coming) > momentOf(known)) return 'changed';
  return known.author === coming.author || known.author === undefined ? 'older' : 'clashing';
}

/** Whether the file's row takes the place of ours, where a row counts as a whole. */
export function takesWhole(known: Dated, coming: Dated, prefer: Preference): boolean {
  if (prefer === 'newer') return momentOf(coming) > momentOf(known);
  return prefer === 'file' && !sameValue(known, coming);
}

function laterPart(part: string, known: SharedRow, coming: SharedRow): boolean {
  const [own, other] = [stampOf(known, part), stampOf(coming, part)];
  return (other?.at ?? coming.updatedAt) > (own?.at ?? known.updatedAt);
}

function stampOf(row: SharedRow, part: string): EntryStamp | null {
  const stamps = row.stamps as Readonly<Record<string, EntryStamp>> | undefined;
  return stamps?.[part] ?? null;
}

/** Taken parts keep the file's stamp; equal ones the later of the two. */
function joinedStamps(
  known: SharedRow,
  coming: SharedRow,
  taken: ReadonlySet<string>,
): Readonly<Record<string, EntryStamp>> | null {
  if (!known.stamps && !coming.stamps) return null;
  const stamps: Record<string, EntryStamp> = { ...(known.stamps as object) };
  for (const part of ENTRY_FIELDS) {
    const [own, other] = [stampOf(known, part), stampOf(coming, part)];
    if (taken.has(part)) {
      if (other) stamps[part] = other;
      else delete stamps[part];
    } else if (other && own && other.at > own.at && sameValue(known[part], coming[part]))
      stamps[part] = other;
  }
  return stamps;
}

/** The moment a row speaks of, whatever table it is of. */
function momentOf(row: Dated): string {
  return String(row.updatedAt ?? row.lastSeenAt ?? '');
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The order of the parts of an object says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const names = Object.keys(left);
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && sameValue(left[name], right[name]));
}
