import type { IntakeCreator, IntakeRefusal } from '../../core/intake/read-intake';
import { joinCreators } from '../../core/intake/read-intake';
import { stampsAfter } from '../../core/library/entry-stamps';
import type { Authored } from '../../core/library/verdict';
import { type ProfileKey, profileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { forgottenMarks } from '../profiles/forgotten-marks';
import { keysByHandle } from '../profiles/handle-owner';
import { ROW_SCHEMA } from '../rows';
import { checkedRow } from '../table/read-rows';
import { runsOf } from './staged-runs';

const CHUNK = 500;

/** The list that the creators go to: one that is there, or a new one of this name. */
export type IntakeTarget = { readonly listId: string } | { readonly name: string };

export interface IntakeWriter {
  readonly batch: string;
  readonly author: string;
  /** What marks of "never again" are made with. */
  readonly salt: string;
  /** ISO 8601. */
  readonly now: string;
  newId(): string;
}

export interface StagedIntake {
  readonly status: 'staged';
  readonly batch: string;
  readonly listId: string;
  /** Creators nobody has looked at yet, those the library knows, and those on the list already. */
  readonly unseen: number;
  readonly known: number;
  readonly listed: number;
  /** Rows that speak of one account: the same name twice, or an old and a new one. */
  readonly merged: readonly { readonly handle: string; readonly lines: readonly number[] }[];
  readonly refused: readonly IntakeRefusal[];
}

export type StagedCreators = StagedIntake | { readonly status: 'stopped' };

interface Resolved {
  readonly creator: IntakeCreator;
  readonly seen: boolean;
}

/** Lays the creators aside as rows of a list. Nothing of the library is touched. */
export async function stageCreators(
  database: Database,
  creators: readonly IntakeCreator[],
  into: IntakeTarget,
  who: IntakeWriter,
  told: (share: number) => void,
  stop?: AbortSignal,
): Promise<StagedCreators> {
  await database.staged.clear();
  const resolved = new Map<ProfileKey, Resolved>();
  const refused: IntakeRefusal[] = [];
  for (let at = 0; at < creators.length; at += CHUNK) {
    await resolve(database, creators.slice(at, at + CHUNK), who.salt, resolved, refused);
    told((at / creators.length) * 0.5);
    if (stop?.aborted) return { status: 'stopped' };
  }
  const listId = await stageList(database, into, who);
  const all = [...resolved];
  let listed = 0;
  for (let at = 0; at < all.length; at += CHUNK) {
    listed += await stageChunk(database, all.slice(at, at + CHUNK), listId, who);
    told(0.5 + (at / all.length) * 0.5);
    if (stop?.aborted) {
      await database.staged.clear();
      return { status: 'stopped' };
    }
  }
  const merged = all
    .map(([, { creator }]) => ({ handle: creator.handle, lines: creator.lines }))
    .filter(({ lines }) => lines.length > 1);
  const known = all.filter(([, { seen }]) => seen).length;
  return {
    status: 'staged',
    batch: who.batch,
    listId,
    unseen: all.length - known,
    known,
    listed,
    merged,
    refused,
  };
}

/** Under which key each creator is kept here: a renamed account keeps its first one. */
async function resolve(
  database: Database,
  creators: readonly IntakeCreator[],
  salt: string,
  found: Map<ProfileKey, Resolved>,
  refused: IntakeRefusal[],
): Promise<void> {
  const pairs = creators.map(({ platform, handle }): [string, string] => [platform, handle]);
  const named = await database.profiles.where('[platform+handle]').anyOf(pairs).toArray();
  const byHandle = keysByHandle(named);
  const plain = creators.map(({ platform, handle }) => profileKey(platform, handle));
  const keys = plain.map((key) => byHandle.get(key) ?? key);
  const profiles = await database.profiles.bulkGet(keys);
  const marks = await database.meta.bulkGet(
    creators.map(({ platform, handle }) => forgottenMarks(salt, { platform, handle, id: null })[0] ?? ''),
  );
  for (const [index, creator] of creators.entries()) {
    const key = keys[index];
    if (!key) continue;
    if (marks[index]) {
      refused.push({ line: creator.lines[0] ?? 0, because: 'forgotten', text: creator.handle });
      continue;
    }
    const before = found.get(key);
    const seen = profiles[index] !== undefined;
    found.set(key, { creator: before ? joinCreators(before.creator, creator) : creator, seen });
  }
}

async function stageList(database: Database, into: IntakeTarget, who: IntakeWriter): Promise<string> {
  if ('listId' in into) return into.listId;
  const row = { ...frame(who), name: into.name, briefId: null };
  await database.staged.add({ batch: who.batch, table: 'lists', rows: [row] });
  return row.id;
}

/** Answers how many of them are on the list already. */
async function stageChunk(
  database: Database,
  chunk: readonly (readonly [ProfileKey, Resolved])[],
  listId: string,
  who: IntakeWriter,
): Promise<number> {
  const keys = chunk.map(([key]) => key);
  const own = await ownRows(database, keys, listId);
  const rows = chunk.flatMap(([key, { creator }]) => rowsOf(key, creator, listId, who, own));
  await database.staged.bulkAdd(runsOf(who.batch, rows));
  return own.entries.size;
}

async function ownRows(database: Database, keys: readonly ProfileKey[], listId: string) {
  const pairs = keys.map((key): [string, ProfileKey] => [listId, key]);
  const [entries, verdicts, notes, contacts, cards] = await Promise.all([
    database.entries.where('[listId+key]').anyOf(pairs).toArray(),
    database.verdicts.where('[listId+key]').anyOf(pairs).toArray(),
    database.notes.where('key').anyOf(keys).toArray(),
    database.contacts.where('key').anyOf(keys).toArray(),
    database.cards.where('key').anyOf(keys).toArray(),
  ]);
  return {
    entries: new Map(entries.flatMap((row) => checkedRow('entries', row) ?? []).map((row) => [row.key, row])),
    verdicts: verdicts.flatMap((row) => checkedRow('verdicts', row) ?? []),
    notes: new Set(notes.map(({ key, text }) => `${key} ${text}`)),
    cards: cards.flatMap((row) => checkedRow('cards', row) ?? []),
    contacts: new Set(contacts.map(({ key, at }) => `${key} ${at}`)),
  };
}

type Own = Awaited<ReturnType<typeof ownRows>>;

/** What one creator brings: an entry, notes and a contact that are not there yet, and a verdict. */
function rowsOf(
  key: ProfileKey,
  creator: IntakeCreator,
  listId: string,
  who: IntakeWriter,
  own: Own,
): readonly { readonly table: string; readonly row: object }[] {
  const known = own.entries.get(key);
  const stamps = stampsAfter(known, creator.entry, { at: who.now, author: who.author });
  const entry = { ...frame(who), listId, key, ...creator.entry, stamps };
  const at = creator.contactedOn === null ? null : `${creator.contactedOn}T12:00:00.000Z`;
  const met = at !== null && !own.contacts.has(`${key} ${at}`);
  const contact = { how: 'other', by: null, listId, about: null, fee: null, productValue: null };
  const said = own.verdicts.find((row) => row.key === key && row.author === who.author);
  const { verdict, reason } = creator;
  const same = said?.verdict === verdict && said.reason === reason;
  return [
    { table: 'entries', row: entry },
    ...cardOf(key, creator, who, own),
    ...creator.notes
      .filter((text) => !own.notes.has(`${key} ${text}`))
      .map((text) => ({ table: 'notes', row: { ...frame(who), key, text } })),
    ...(met ? [{ table: 'contacts', row: { ...frame(who), key, at, ...contact } }] : []),
    ...(verdict === null || same
      ? []
      : [
          {
            table: 'verdicts',
            row: { ...frame(who), listId, key, verdict, reason, points: null, evidenceId: null },
          },
        ]),
  ];
}

/** What the sheet says of address and country beside what was typed before. */
function cardOf(
  key: ProfileKey,
  { card }: IntakeCreator,
  who: IntakeWriter,
  own: Own,
): readonly { readonly table: string; readonly row: object }[] {
  const known = own.cards.find((row) => row.key === key && row.author === who.author);
  const email = card.email ?? known?.email ?? null;
  const country = card.country ?? known?.country ?? null;
  if (email === (known?.email ?? null) && country === (known?.country ?? null)) return [];
  const row = { ...(known ?? frame(who)), updatedAt: who.now, key, email, country };
  return [{ table: 'cards', row }];
}

function frame({ author, now, newId }: IntakeWriter): Authored {
  return { id: newId(), author, createdAt: now, updatedAt: now, schema: ROW_SCHEMA };
}
