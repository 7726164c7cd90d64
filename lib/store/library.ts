import type { Kept, KeptName, Library } from '../app/ports';
import type { RecentProfile, StoreTrouble } from '../core/insight/surface-state';
import { FIRST_QUERY } from '../core/library/library-query';
import { Connection } from './connection';
import { beginAnew, restoreRows, safetyOf } from './copy/rescue';
import { SecondCopy } from './copy/second-copy';
import { noteTouched, noticeWrites } from './copy/touched-rows';
import { type Database, type Define, defineLibrary } from './database';
import { adoptAuthor } from './files/adopt-author';
import { commitImport } from './files/import-rows';
import { deleteLeftBehind } from './place';
import { writeClaim } from './profiles/claims';
import { eraseEverything, expireProfiles, forgetProfile, markForgotten, nameOf } from './profiles/forget';
import { knownHandles, knownOf } from './profiles/known-handles';
import { noteNotFound } from './profiles/not-found';
import {
  deleteProfileRows,
  joinKept,
  readRecords,
  rejudgeProfiles,
  writeKept,
} from './profiles/profile-rows';
import type { Scope } from './scope';
import { StoreError } from './store-error';
import { pageOf } from './table/read-page';
import { checkedRows } from './table/read-rows';
import { keysBeginning, tableSizes } from './table/sizes';
import { allBriefs, allLists, renameList, writeBrief } from './user/brief-rows';
import { writeBulk } from './user/bulk-actions';
import { undoNewest } from './user/change-writer';
import { addContact, changeContact, removeContact, writeCard } from './user/contact-rows';
import { dueEntries } from './user/due-entries';
import { writeLetterhead } from './user/letterhead-row';
import { writeLink } from './user/link-rows';
import { writeAnswer, writeQuestions, writeReasons } from './user/list-questions';
import { addToQueue, clearQueue, moveInQueue, readQueue } from './user/queue-rows';
import { removeList, restoreList } from './user/remove-list';
import { makeReady } from './user/standing';
import {
  addNote,
  changeEntries,
  changeNote,
  deleteQuote,
  type NewId,
  writeEntry,
  writeList,
  writeNote,
  writeQuote,
  writeReason,
  writeVerdict,
} from './user/user-actions';
import { allQuotes, lookUp, readFound } from './user/user-rows';
import { deleteView, writeView } from './user/view-rows';

export interface LibrarySetup {
  /** ISO 8601, UTC. */
  now(): string;
  readonly newId: NewId;
  /** The installation that writes; kept in settings. */
  author(): Promise<string>;
  /** What marks of "never again" are made with; absent = the name it writes under. */
  salt?(): Promise<string>;
  readonly define?: Define;
  readonly openDeadline?: number;
}

/** The library on Dexie. Every call is one read-write transaction over all tables: two tabs never lose a write. */
export function createLibrary(setup: LibrarySetup): Library {
  const { newId, now } = setup;
  const define = setup.define ?? defineLibrary;
  const copy = new SecondCopy(define().name);
  const writer = async () => {
    const author = await setup.author();
    return { author, salt: setup.salt ? await setup.salt() : author };
  };
  const prepare = async (database: Database): Promise<void> => {
    await makeReady({ database, ...(await writer()), now: now() }, copy);
    // What a stopped worker left uncopied.
    void copy.follow(database).catch(() => {});
  };
  const connection = new Connection((place) => noticeWrites(define(place)), prepare, setup.openDeadline);
  const bare = { define, copy, deadline: setup.openDeadline };

  async function inOne<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
    const who = await writer();
    return connection.use(async (database) => {
      const scope = { database, ...who, now: now() };
      const { result, touched } = await database.transaction('rw', database.tables, async () => ({
        result: await work(scope),
        touched: await noteTouched(database),
      }));
      // Not waited for: the user's word is safe, and what is noted is copied after a stop as well.
      if (touched) void copy.follow(database).catch(() => {});
      return result;
    });
  }

  return {
    visit: (who, listId, work) =>
      inOne(async (scope) => {
        const { found, stored } = await lookUp(scope, who, listId);
        const { keep, result } = work(found);
        if (keep) await writeKept(keep, stored, { isLast: true });
        return result;
      }),
    noteNotFound: (who) => inOne((scope) => noteNotFound(scope, who)),
    find: (key, listId) => inOne(async (scope) => readFound(scope, key, listId, await nameOf(scope, key))),
    setVerdict: (draft, freeze) =>
      inOne(async (scope) => {
        const who = await nameOf(scope, draft.key);
        const found = await readFound(scope, draft.key, draft.listId, who);
        await writeVerdict(scope, newId, draft, freeze(found));
      }),
    setReason: ({ key, listId, reason }) =>
      inOne((scope) => writeReason(scope, newId, { key, listId }, reason)),
    addContact: (contact, keep) =>
      inOne(async (scope) => {
        await addContact(scope, newId, contact);
        await keepAlso(scope, keep);
      }),
    changeContact: (id, contact) => inOne((scope) => changeContact(scope, newId, id, contact)),
    removeContact: (id) => inOne((scope) => removeContact(scope, id)),
    saveCard: (card, keep) =>
      inOne(async (scope) => {
        await writeCard(scope, newId, card);
        await keepAlso(scope, keep);
      }),
    queue: (listId) => inOne((scope) => readQueue(scope, listId)),
    addToQueue: (accounts) => inOne((scope) => addToQueue(scope, newId, accounts)),
    moveInQueue: (move) => inOne((scope) => moveInQueue(scope, newId, move)),
    clearQueue: () => inOne(clearQueue),
    saveNote: ({ key, text }, keep) =>
      inOne(async (scope) => {
        await writeNote(scope, newId, key, text);
        await keepAlso(scope, keep);
      }),
    saveQuote: (quote, keep) =>
      inOne(async (scope) => {
        await writeQuote(scope, newId, quote);
        await keepAlso(scope, keep);
      }),
    quotes: () => inOne(allQuotes),
    removeQuote: (id) => inOne((scope) => deleteQuote(scope, id)),
    setEntry: ({ key, listId, listed }, keep) =>
      inOne(async (scope) => {
        await writeEntry(scope, newId, { key, listId }, listed);
        await keepAlso(scope, keep);
      }),
    changeInBulk: (change, freeze) => inOne((scope) => writeBulk(scope, newId, change, freeze)),
    linkAccounts: (draft) => inOne((scope) => writeLink(scope, newId, draft)),
    saveView: (draft) => inOne((scope) => writeView(scope, newId, draft)),
    removeView: (id) => inOne((scope) => deleteView(scope, id)),
    setAnswer: (draft, keep) =>
      inOne(async (scope) => {
        await writeAnswer(scope, newId, draft);
        await keepAlso(scope, keep);
      }),
    saveQuestions: (listId, questions) => inOne((scope) => writeQuestions(scope, newId, listId, questions)),
    saveReasons: (listId, reasons) => inOne((scope) => writeReasons(scope, newId, listId, reasons)),
    addNote: (key, text) => inOne((scope) => addNote(scope, newId, key, text)),
    changeNote: (id, text) => inOne((scope) => changeNote(scope, newId, id, text)),
    changeEntries: (change) => inOne((scope) => changeEntries(scope, newId, change)),
    commitImport: (batch, prefer, owner) =>
      inOne(async (scope) => {
        if (owner !== null) await adoptAuthor(scope, owner);
        return commitImport({ ...scope, author: owner ?? scope.author }, batch, prefer);
      }),
    undo: () => inOne(undoNewest),
    lists: () => inOne(allLists),
    createList: (name) => inOne((scope) => writeList(scope, newId, name)),
    renameList: (listId, name) => inOne((scope) => renameList(scope, newId, listId, name)),
    removeList: (listId) => inOne((scope) => removeList(scope, listId)),
    restoreList: (listId) => inOne((scope) => restoreList(scope, listId)),
    briefs: () => inOne(allBriefs),
    saveBrief: (draft) => inOne((scope) => writeBrief(scope, newId, draft)),
    recent: (limit, listId) => inOne((scope) => recentProfiles(scope, limit, listId)),
    known: (platform, handles, listId) => inOne((scope) => knownHandles(scope, platform, handles, listId)),
    seenKeys: (limit) =>
      inOne(({ database }) => database.profiles.orderBy('lastSeenAt').reverse().limit(limit).primaryKeys()),
    records: (keys) => inOne((scope) => readRecords(scope, keys)),
    async forget(key, never) {
      await inOne(async (scope) => {
        const who = await nameOf(scope, key);
        await forgetProfile(scope, key);
        if (never) await markForgotten(scope, who);
      });
      // What is said to be forgotten must be.
      await connection.use((database) => copy.follow(database));
    },
    claim: (key, isMe) => inOne((scope) => writeClaim(scope, key, isMe)),
    drop: (key) => inOne(({ database }) => deleteProfileRows(database, key)),
    setLetterhead: (letterhead) => inOne((scope) => writeLetterhead(scope, letterhead)),
    expire: (before) => inOne((scope) => expireProfiles(scope, before)),
    rejudge: (engine, limit, judge) => inOne((scope) => rejudgeProfiles(scope, engine, limit, judge)),
    async erase() {
      // The copy first: what is left after a stop in between can be erased again, and nothing comes back.
      await copy.erase();
      // A database that cannot be opened any more can still be deleted.
      const emptied = connection.use(eraseEverything);
      await emptied.catch(() => beginAnew(define));
      await connection.close();
      await deleteLeftBehind(define().name);
    },
    due: (today) => inOne((scope) => dueEntries(scope, today)),
    trouble: () => troubleOf(connection.use(async () => null)),
    async safety() {
      return safetyOf(bare, await troubleOf(connection.use(async () => null)));
    },
    async restore() {
      await connection.close();
      return restoreRows(bare, now());
    },
    sizes: () => inOne(({ database }) => tableSizes(database)),
    search: (handle, limit) => inOne((scope) => keptNames(scope, handle, limit)),
    async withWords(text, limit, listId) {
      const who = { author: await setup.author(), listId };
      const found = await connection.use((database) =>
        pageOf(database, { ...FIRST_QUERY, text }, null, limit, who),
      );
      return found.rows;
    },
  };
}

async function keepAlso(scope: Scope, keep: Kept | null): Promise<void> {
  if (keep) await joinKept(scope.database, keep, scope.now);
}

async function troubleOf(opening: Promise<null>): Promise<StoreTrouble | null> {
  return opening.catch((cause: unknown) => {
    if (cause instanceof StoreError) return cause.code;
    throw cause;
  });
}

async function keptNames(scope: Scope, handle: string, limit: number): Promise<readonly KeptName[]> {
  const keys = await keysBeginning(scope.database, handle, limit);
  const names = keys.map(async (key) => {
    const { platform, handle: now } = await nameOf(scope, key);
    return { key, platform, handle: now };
  });
  return Promise.all(names);
}

async function recentProfiles(
  scope: Scope,
  limit: number,
  listId: string,
): Promise<readonly RecentProfile[]> {
  const { database, now } = scope;
  const newest = await database.insights.orderBy('[lastSeenAt+key]').reverse().limit(limit).toArray();
  const rows = await checkedRows(database, 'insights', newest, now);
  const known = await knownOf(
    scope,
    rows.map(({ key }) => key),
    listId,
  );
  return rows.map(({ key, platform, handle, name, points, lastSeenAt }) => ({
    key,
    platform,
    handle,
    name,
    points,
    verdict: known(key).verdict,
    lastSeenAt,
    contactAt: known(key).contact?.at ?? null,
  }));
}
