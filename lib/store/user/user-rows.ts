import type { Found, ListLine, Who } from '../../app/ports';
import { SHORTLIST } from '../../core/library/verdict';
import type { HandleChange } from '../../core/profile/handle-change';
import { type ProfileKey, profileKey } from '../../core/profile/record';
import type { Brief } from '../../core/score/brief';
import { askTogether } from '../ask-together';
import { claimName, readClaim } from '../profiles/claims';
import { forgottenMarks } from '../profiles/forgotten-marks';
import { handleChangeOf } from '../profiles/handle-owner';
import { readStored, recordIn, type StoredProfile } from '../profiles/stored-profile';
import { namedKeys, resolveKey } from '../resolve-key';
import type { AnswerRow, CardRow, EntryRow, ListRow, NoteRow, QuoteRow, VerdictRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRow, checkedRows, soundRows } from '../table/read-rows';
import { lastSignature, ownMarks } from './own-marks';

/** What a look at a profile found, and what it need not read again to write. */
export interface Looked {
  readonly found: Found;
  readonly stored: StoredProfile;
}

/** Everything known of a profile, in the caller's read-write transaction. */
export async function readFound(scope: Scope, key: ProfileKey, listId: string, who: Who): Promise<Found> {
  const [about, change] = await Promise.all([readAbout(scope, key, who), handleChangeOf(scope, key, who)]);
  return (await looked(scope, key, listId, about, change)).found;
}

/**
 * The same by what names the account. Its key is nearly always the one that its handle makes: what lies under that is
 * read along with the question which key it is.
 */
export async function lookUp(scope: Scope, who: Who, listId: string): Promise<Looked> {
  const { database, now } = scope;
  const plain = profileKey(who.platform, who.handle);
  const [named, about] = await Promise.all([namedKeys(who), readAbout(scope, plain, who)]);
  const key = await resolveKey(database, who, named, about.stored.row, now);
  const isPlain = [key, ...named.byHandle, ...named.byId].every((one) => one === plain);
  if (isPlain) return looked(scope, key, listId, about, null);
  return looked(scope, key, listId, await readAbout(scope, key, who), await handleChangeOf(scope, key, who));
}

/** Tables whose rows about the creator are read, and those that are read as a whole. */
const ABOUT = ['verdicts', 'entries', 'contacts', 'cards', 'answers'] as const;
const WHOLE = ['lists', 'quotes'] as const;
const ASKED = [...ABOUT, ...WHOLE] as const;
type AskedTable = (typeof ASKED)[number];

/** All at once: the page waits for this, and one round trip to the disk is the same for ten questions. */
async function readAbout(scope: Scope, key: ProfileKey, who: Who) {
  const { database, now } = scope;
  const [asked, [newest], kept, stored] = await Promise.all([
    askTogether((store) => [
      ...ABOUT.map((table) => store(table).index('key').getAll(key)),
      ...WHOLE.map((table) => store(table).getAll()),
    ]),
    askTogether((store) => [
      store('contacts').index('at').openCursor(null, 'prev') as IDBRequest<IDBCursorWithValue | null>,
    ]),
    askTogether((store) =>
      [claimName(key), ...forgottenMarks(scope.salt, who)].map((name) => store('meta').get(name)),
    ),
    readStored(database, key, now),
  ]);
  const rowsOf = (table: AskedTable) => asked[ASKED.indexOf(table)] ?? [];
  const sound = <Table extends AskedTable>(table: Table) => soundRows(table, rowsOf(table));
  const rows = <Table extends AskedTable>(table: Table) => checkedRows(database, table, rowsOf(table), now);
  return {
    verdicts: sound('verdicts') ?? (await rows('verdicts')),
    entries: sound('entries') ?? (await rows('entries')),
    contacts: sound('contacts') ?? (await rows('contacts')),
    cards: sound('cards') ?? (await rows('cards')),
    answers: sound('answers') ?? (await rows('answers')),
    lists: sound('lists') ?? (await rows('lists')),
    quotes: sound('quotes') ?? (await rows('quotes')),
    signature: newest && (signedIn(newest, scope.author) ?? (await lastSignature(scope))),
    stored,
    kept,
  };
}

/** The name below the newest contact of all; null = an older one has to be looked for. */
function signedIn(newest: IDBCursorWithValue, author: string): string | null {
  const row = checkedRow('contacts', newest.value);
  return row?.author === author ? row.by : null;
}

async function looked(
  scope: Scope,
  key: ProfileKey,
  listId: string,
  about: Awaited<ReturnType<typeof readAbout>>,
  handleChange: HandleChange | null,
): Promise<Looked> {
  const { author } = scope;
  const { verdicts, entries, contacts, cards, answers, lists, quotes, signature, stored } = about;
  const [claim, ...marks] = about.kept;
  const { notes } = stored;
  const list = lists.find(({ id }) => id === listId) ?? shortlistOf(lists);
  const said =
    verdicts.length + notes.length + entries.length + contacts.length + cards.length + answers.length;
  const own = ownMarks(author, list, lists, { verdicts, notes, contacts, cards, answers }, signature);
  const found: Found = {
    key,
    record: recordIn(stored),
    listed: said > 0 || quotes.some((quote) => quote.key === key),
    unwanted: marks.some((mark) => mark !== undefined),
    own: { ...own, isMe: readClaim(claim) },
    brief: list.briefId === null ? null : await briefOf(scope, list.briefId),
    quotes,
    handleChange,
  };
  return { found, stored };
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

/** What everybody answered about a creator, in every list. */
export async function answersOf({ database, now }: Scope, key: ProfileKey): Promise<readonly AnswerRow[]> {
  return checkedRows(database, 'answers', await database.answers.where('key').equals(key).toArray(), now);
}

/** Every price that was ever noted: what one creator asks says something of all. */
export async function allQuotes({ database, now }: Scope): Promise<readonly QuoteRow[]> {
  return checkedRows(database, 'quotes', await database.quotes.toArray(), now);
}

export async function cardsOf({ database, now }: Scope, key: ProfileKey): Promise<readonly CardRow[]> {
  return checkedRows(database, 'cards', await database.cards.where('key').equals(key).toArray(), now);
}

/** The list that is always there, for a list that is gone. */
function shortlistOf(lists: readonly ListRow[]): ListLine {
  return lists.find(({ id }) => id === SHORTLIST) ?? { id: SHORTLIST, name: 'Shortlist', briefId: null };
}

async function briefOf({ database, now }: Scope, briefId: string): Promise<Brief | null> {
  const [row] = await checkedRows(database, 'briefs', [await database.briefs.get(briefId)], now);
  return row?.brief ?? null;
}
