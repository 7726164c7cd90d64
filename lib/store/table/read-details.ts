import Dexie, { type Table } from 'dexie';
import { newestFirst } from '../../core/library/contact';
import { type ListSheet, tallyOf } from '../../core/library/list-sheet';
import type { DatedNote, ListedRow, ProfileDetails } from '../../core/library/profile-details';
import { withAnswers } from '../../core/library/questions';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { monthsOf, pointsOf } from '../profiles/series';
import type { AnswerRow, VerdictRow } from '../rows';
import { accountsOf } from '../user/link-rows';
import { type Onlooker, withOwnWords } from '../user/own-words';
import { checkedRow } from './read-rows';
import { contactLine, decisionOf, namesOf, saidVerdict } from './said-rows';

export type { ProfileDetails } from '../../core/library/profile-details';

/** Notes, verdicts, lists and the follower counts of earlier visits. */
export async function readDetails(
  database: Database,
  key: ProfileKey,
  who: Onlooker,
): Promise<ProfileDetails> {
  const [notes, verdicts, entries, months, profile, lists, evidence, contacts, answers] = await Promise.all([
    database.notes.where('key').equals(key).toArray(),
    database.verdicts.where('key').equals(key).toArray(),
    database.entries.where('key').equals(key).toArray(),
    monthsOf(database, key).toArray(),
    database.profiles.get(key),
    database.lists.toArray(),
    database.evidence.where('key').equals(key).toArray(),
    database.contacts.where('key').equals(key).toArray(),
    database.answers.where('[listId+key]').equals([who.listId, key]).toArray(),
  ]);
  const names = namesOf(lists);
  return {
    notes: newest(notes.flatMap((row) => checkedRow('notes', row) ?? [])).map(
      ({ id, text, createdAt, updatedAt, author }): DatedNote => ({
        id,
        text,
        createdAt,
        updatedAt,
        own: author === who.author,
      }),
    ),
    verdicts: newest(verdicts.flatMap((row) => checkedRow('verdicts', row) ?? [])).map((row) =>
      saidVerdict(row, names, who.author),
    ),
    lists: entries.map(({ listId }) => names.get(listId) ?? listId),
    questions: withAnswers(
      checkedRow(
        'lists',
        lists.find(({ id }) => id === who.listId),
      )?.questions,
      answers.flatMap((row) => checkedRow('answers', row) ?? []),
      who.author,
    ),
    contacts: newestFirst(contacts.flatMap((row) => checkedRow('contacts', row) ?? [])).map((row) =>
      contactLine(row, names, who.author),
    ),
    history: pointsOf(months),
    decisions: newest(evidence.flatMap((row) => checkedRow('evidence', row) ?? [])).map((row) =>
      decisionOf(row, verdicts, names, who.author),
    ),
    accounts: await accountsOf(database, key),
    notFoundAt: checkedRow('profiles', profile)?.notFoundAt ?? null,
    visitDays: checkedRow('profiles', profile)?.record.visitDays ?? [],
  };
}

/** Everyone on the list with what is known of them, and what the list asks and counted. */
export async function readList(database: Database, who: Onlooker): Promise<ListSheet> {
  const inList = <Row, Key>(table: Table<Row, Key>) =>
    table.where('[listId+key]').between([who.listId, Dexie.minKey], [who.listId, Dexie.maxKey]).toArray();
  const list = checkedRow('lists', await database.lists.get(who.listId));
  const answers = (await inList(database.answers)).flatMap((row) => checkedRow('answers', row) ?? []);
  const verdicts = (await inList(database.verdicts)).flatMap((row) => checkedRow('verdicts', row) ?? []);
  const answered = new Map<ProfileKey, AnswerRow[]>();
  for (const row of answers) answered.set(row.key, [...(answered.get(row.key) ?? []), row]);
  const rows = await listedRows(database, who, newest(verdicts));
  return {
    name: list?.name ?? '',
    questions: list?.questions ?? [],
    reasons: list?.reasons ?? null,
    rows: rows.map((row) => ({
      ...row,
      questions: withAnswers(list?.questions, answered.get(row.key) ?? [], who.author),
    })),
    tally: tallyOf(verdicts),
  };
}

async function listedRows(
  database: Database,
  who: Onlooker,
  /** Those of the list, the newest first: also of creators that were never looked at. */
  verdicts: readonly VerdictRow[],
): Promise<readonly Omit<ListedRow, 'questions'>[]> {
  const stored = await database.entries
    .where('[listId+key]')
    .between([who.listId, Dexie.minKey], [who.listId, Dexie.maxKey])
    .toArray();
  const entries = stored
    .flatMap((row) => checkedRow('entries', row) ?? [])
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const insights = await database.insights.bulkGet(entries.map(({ key }) => key));
  const columns = insights.flatMap((row) => checkedRow('insights', row) ?? []);
  const known = new Map((await withOwnWords(database, columns, who)).map((row) => [row.key, row]));
  const saidOf = new Map<ProfileKey, VerdictRow[]>();
  for (const row of verdicts) saidOf.set(row.key, [...(saidOf.get(row.key) ?? []), row]);
  return entries.map((entry) => {
    const said = saidOf.get(entry.key) ?? [];
    const own = said.find(({ author }) => author === who.author);
    const theirs = said.find(({ author }) => author !== who.author);
    return {
      key: entry.key,
      entry,
      columns: known.get(entry.key) ?? null,
      verdict: own?.verdict ?? null,
      reason: own?.reason ?? null,
      theirs: theirs ? { verdict: theirs.verdict, reason: theirs.reason } : null,
    };
  });
}

function newest<Row extends { readonly createdAt: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
