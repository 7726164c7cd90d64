import type { Found, ListLine, Who } from '../app/ports';
import type { OwnMarks } from '../core/insight/surface-state';
import { type Deals, dealsOf } from '../core/price/deals';
import type { ProfileKey } from '../core/profile/record';
import type { Brief } from '../core/score/brief';
import { claimName, readClaim } from './claims';
import type { Database } from './database';
import { forgottenMarks } from './forgotten-marks';
import { readRecord } from './profile-rows';
import { checkedRows } from './read-rows';
import type { EntryRow, NoteRow, QuoteRow, VerdictRow } from './rows';

/** The list that is there from the start. */
export const SHORTLIST = 'shortlist';

export interface Scope {
  readonly database: Database;
  readonly author: string;
  readonly now: string;
}

/** Everything known of a profile, in the caller's read-write transaction. */
export async function readFound(scope: Scope, key: ProfileKey, listId: string, who: Who): Promise<Found> {
  const { database, now } = scope;
  const [verdicts, notes, entries] = await Promise.all([
    verdictsOf(scope, key),
    notesOf(scope, key),
    entriesOf(scope, key),
  ]);
  const list = await listOf(scope, listId);
  const quotes = await allQuotes(scope);
  const quoted = quotes.some((quote) => quote.key === key);
  const [claim, ...marks] = await database.meta.bulkGet([
    claimName(key),
    ...forgottenMarks(scope.author, who),
  ]);
  return {
    key,
    record: await readRecord(database, key, now),
    listed: quoted || verdicts.length + notes.length + entries.length > 0,
    unwanted: marks.some((mark) => mark !== undefined),
    own: { ...ownMarks(scope.author, list, verdicts, notes, dealsOf(quotes, key)), isMe: readClaim(claim) },
    brief: list.briefId === null ? null : await briefOf(scope, list.briefId),
    quotes,
  };
}

export async function verdictsOf({ database, now }: Scope, key: ProfileKey): Promise<readonly VerdictRow[]> {
  return checkedRows(database, 'verdicts', await database.verdicts.where('key').equals(key).toArray(), now);
}

export async function notesOf({ database, now }: Scope, key: ProfileKey): Promise<readonly NoteRow[]> {
  return checkedRows(database, 'notes', await database.notes.where('key').equals(key).toArray(), now);
}

export async function entriesOf({ database, now }: Scope, key: ProfileKey): Promise<readonly EntryRow[]> {
  return checkedRows(database, 'entries', await database.entries.where('key').equals(key).toArray(), now);
}

/** Every price that was ever noted: what one creator asks says something of all. */
export async function allQuotes({ database, now }: Scope): Promise<readonly QuoteRow[]> {
  return checkedRows(database, 'quotes', await database.quotes.toArray(), now);
}

/** The list, or the shortlist where it is gone. */
async function listOf({ database, now }: Scope, listId: string): Promise<ListLine> {
  const stored = await database.lists.bulkGet([listId, SHORTLIST]);
  const [list] = await checkedRows(database, 'lists', stored, now);
  return list ?? { id: SHORTLIST, name: 'Shortlist', briefId: null };
}

async function briefOf({ database, now }: Scope, briefId: string): Promise<Brief | null> {
  const [row] = await checkedRows(database, 'briefs', [await database.briefs.get(briefId)], now);
  return row?.brief ?? null;
}

function ownMarks(
  author: string,
  list: ListLine,
  verdicts: readonly VerdictRow[],
  notes: readonly NoteRow[],
  deals: Deals,
): Omit<OwnMarks, 'isMe'> {
  const verdict = verdicts.find((one) => one.listId === list.id && one.author === author);
  const note = newestOwn(notes, author);
  return {
    listId: list.id,
    listName: list.name,
    verdict: verdict ? { word: verdict.verdict, at: verdict.updatedAt, points: verdict.points } : null,
    note: note?.text ?? '',
    deals,
  };
}

/** The note that a surface with one field for it shows: the newest of this installation. */
export function newestOwn(notes: readonly NoteRow[], author: string): NoteRow | undefined {
  const own = notes.filter((note) => note.author === author);
  return own.reduce<NoteRow | undefined>(
    (newest, note) => (newest && newest.createdAt >= note.createdAt ? newest : note),
    undefined,
  );
}
