import type { EntryChange, Frozen } from '../../app/ports';
import { stampsAfter } from '../../core/library/entry-stamps';
import { frozenAnswers } from '../../core/library/questions';
import type { Authored, EntryFields, VerdictWord } from '../../core/library/verdict';
import type { Quote } from '../../core/price/quote';
import type { ProfileKey } from '../../core/profile/record';
import { joinKept } from '../profiles/profile-rows';
import type { EntryRow, EvidenceRow, ListRow, NoteRow, QuoteRow, VerdictRow } from '../rows';
import { ROW_SCHEMA } from '../rows';
import type { Scope } from '../scope';
import { indexNotes } from '../table/search-index';
import { ChangeWriter } from './change-writer';
import { answersIn, newestOwn } from './own-marks';
import { answersOf, entriesOf, notesOf, verdictsOf } from './user-rows';

interface InList {
  readonly key: ProfileKey;
  readonly listId: string;
}

export type NewId = () => string;

type VerdictDraft = InList & { readonly verdict: VerdictWord | null };

/** The verdict, the evidence that freezes the figures, the entry and the journal line: all or none. */
export async function writeVerdict(
  scope: Scope,
  newId: NewId,
  draft: VerdictDraft,
  frozen: Frozen | null,
): Promise<void> {
  const writer = new ChangeWriter(scope);
  await putVerdict(scope, newId, writer, draft, frozen);
  await writer.finish('verdict.set', draft.key);
}

/** Part of an action that goes on. */
export async function putVerdict(
  scope: Scope,
  newId: NewId,
  writer: ChangeWriter,
  { key, listId, verdict: word }: VerdictDraft,
  frozen: Frozen | null,
): Promise<void> {
  const known = (await verdictsOf(scope, key)).find(
    (row) => row.listId === listId && row.author === scope.author,
  );
  if (word === null) {
    if (known) await writer.remove('verdicts', known.id);
  } else {
    const evidence =
      frozen && (await evidenceRow(scope, newId, { key, listId }, frozen, word, known ?? null));
    if (evidence) await writer.put('evidence', evidence);
    await writer.put('verdicts', verdictRow(scope, newId, { key, listId }, word, known ?? null, evidence));
    await putEntry(scope, newId, writer, { key, listId });
    if (frozen?.keep) await joinKept(scope.database, frozen.keep, scope.now);
  }
}

/** Why it is a maybe or a no, as an action of its own. Answers whether there is such a verdict. */
export async function writeReason(
  scope: Scope,
  newId: NewId,
  { key, listId }: InList,
  reason: string | null,
): Promise<boolean> {
  const known = (await verdictsOf(scope, key)).find(
    (row) => row.listId === listId && row.author === scope.author,
  );
  if (!known) return false;
  const writer = new ChangeWriter(scope);
  const row: VerdictRow = { ...known, ...authored(scope, newId, known), reason };
  if (known.reason !== reason) {
    await writer.put('verdicts', row);
    // The reason belongs to the decision, though it is given a moment after the figures were frozen.
    const evidence =
      known.evidenceId === null ? undefined : await scope.database.evidence.get(known.evidenceId);
    if (evidence) await writer.put('evidence', { ...evidence, reason } as EvidenceRow);
  }
  await writer.finish('verdict.reason', key);
  return true;
}

/** An empty text removes the note. */
export async function writeNote(scope: Scope, newId: NewId, key: ProfileKey, text: string): Promise<void> {
  const writer = new ChangeWriter(scope);
  const known = newestOwn(await notesOf(scope, key), scope.author);
  if (text.trim() === '') {
    if (known) await writer.remove('notes', known.id);
  } else if (known?.text !== text) {
    const row: NoteRow = { ...authored(scope, newId, known), key, text };
    await writer.put('notes', row);
  }
  await writer.finish('note.save', key);
  await indexNotes(scope.database, key);
}

/** A note of its own, dated now. */
export async function addNote(scope: Scope, newId: NewId, key: ProfileKey, text: string): Promise<void> {
  const writer = new ChangeWriter(scope);
  const row: NoteRow = { ...authored(scope, newId), key, text };
  await writer.put('notes', row);
  await writer.finish('note.add', key);
  await indexNotes(scope.database, key);
}

/** Changes a note of this installation; an empty text removes it. */
export async function changeNote(scope: Scope, newId: NewId, id: string, text: string): Promise<ProfileKey> {
  const known = await scope.database.notes.get(id);
  if (!known || known.author !== scope.author) throw new Error('no such note');
  const writer = new ChangeWriter(scope);
  if (text.trim() === '') await writer.remove('notes', id);
  else await writer.put('notes', { ...known, ...authored(scope, newId, known), text } as NoteRow);
  await writer.finish('note.change', known.key);
  await indexNotes(scope.database, known.key);
  return known.key;
}

/** What was noted of several creators in a list: one action, taken back as one. Puts them on the list if need be. */
export async function changeEntries(
  scope: Scope,
  newId: NewId,
  { listId, keys, change }: EntryChange,
): Promise<void> {
  const writer = new ChangeWriter(scope);
  for (const key of keys) await changeEntry(scope, newId, writer, { key, listId }, () => change);
  await writer.finish('entry.change', keys[0] ?? null);
}

/** Part of an action that goes on. */
export async function changeEntry(
  scope: Scope,
  newId: NewId,
  writer: ChangeWriter,
  { key, listId }: InList,
  changeOf: (known: EntryFields) => EntryFields,
): Promise<void> {
  const known = (await entriesOf(scope, key)).find((row) => row.listId === listId);
  const change = changeOf(known ?? {});
  const stamps = stampsAfter(known, change, { at: scope.now, author: scope.author });
  const row: EntryRow = { ...known, ...authored(scope, newId, known), listId, key, ...change, stamps };
  await writer.put('entries', row);
}

export async function writeEntry(scope: Scope, newId: NewId, where: InList, listed: boolean): Promise<void> {
  const writer = new ChangeWriter(scope);
  if (listed) await putEntry(scope, newId, writer, where);
  else await removeEntry(scope, writer, where);
  await writer.finish('entry.set', where.key);
}

/** Part of an action that goes on. */
export async function removeEntry(scope: Scope, writer: ChangeWriter, where: InList): Promise<void> {
  const known = (await entriesOf(scope, where.key)).filter(({ listId }) => listId === where.listId);
  for (const { id } of known) await writer.remove('entries', id);
}

/** Quotes are never overwritten: what was asked last spring says something too. */
export async function writeQuote(
  scope: Scope,
  newId: NewId,
  quote: Quote & { readonly key: ProfileKey },
): Promise<void> {
  const writer = new ChangeWriter(scope);
  const row: QuoteRow = { ...authored(scope, newId), ...quote };
  await writer.put('quotes', row);
  await writer.finish('quote.save', quote.key);
}

/** Answers whose quote it was; null = there is none of this id. */
export async function deleteQuote(scope: Scope, id: string): Promise<ProfileKey | null> {
  const row = await scope.database.quotes.get(id);
  if (!row) return null;
  const writer = new ChangeWriter(scope);
  await writer.remove('quotes', id);
  await writer.finish('quote.remove', row.key);
  return row.key;
}

export async function writeList(scope: Scope, newId: NewId, name: string): Promise<ListRow> {
  const writer = new ChangeWriter(scope);
  const row: ListRow = { ...authored(scope, newId), name, briefId: null };
  await writer.put('lists', row);
  await writer.finish('list.create', null);
  return row;
}

/** Part of an action that goes on. */
export async function putEntry(
  scope: Scope,
  newId: NewId,
  writer: ChangeWriter,
  where: InList,
): Promise<void> {
  const known = (await entriesOf(scope, where.key)).some(({ listId }) => listId === where.listId);
  if (known) return;
  const row: EntryRow = { ...authored(scope, newId), ...where };
  await writer.put('entries', row);
}

/** All that a decision stood on, by value: later edits of list, brief or answers leave it alone. */
async function evidenceRow(
  scope: Scope,
  newId: NewId,
  where: InList,
  { insight, brief, window }: Frozen,
  verdict: VerdictWord,
  known: VerdictRow | null,
): Promise<EvidenceRow> {
  const list = await scope.database.lists.get(where.listId);
  const answers = frozenAnswers(list?.questions, answersIn(where.listId, await answersOf(scope, where.key)));
  return {
    ...authored(scope, newId),
    ...where,
    insight,
    brief,
    verdict,
    reason: known?.verdict === verdict ? known.reason : null,
    ...(list ? { listName: list.name } : {}),
    window,
    answers,
  };
}

function verdictRow(
  scope: Scope,
  newId: NewId,
  where: InList,
  verdict: VerdictWord,
  known: VerdictRow | null,
  evidence: EvidenceRow | null,
): VerdictRow {
  const score = evidence?.insight.score;
  return {
    ...authored(scope, newId, known ?? undefined),
    ...where,
    verdict,
    // A reason speaks of the word it was given for.
    reason: known?.verdict === verdict ? known.reason : null,
    points: score?.status === 'scored' ? score.points : null,
    evidenceId: evidence?.id ?? null,
  };
}

/** The frame of a row: a new one, or the known one touched now. */
export function authored({ author, now }: Scope, newId: NewId, known?: Authored): Authored {
  return known
    ? { id: known.id, author, createdAt: known.createdAt, updatedAt: now, schema: ROW_SCHEMA }
    : { id: newId(), author, createdAt: now, updatedAt: now, schema: ROW_SCHEMA };
}
