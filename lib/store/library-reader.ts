import type { CardCells } from '../core/export/export-row';
import type { IntakeCreator } from '../core/intake/read-intake';
import type { LibraryCursor, LibraryPage, LibraryQuery } from '../core/library/library-query';
import type { LibraryColumns } from '../core/library/library-row';
import type { ListHolds } from '../core/library/list-holds';
import type { ListSheet } from '../core/library/list-sheet';
import type { UnseenFound } from '../core/library/unseen';
import type { View } from '../core/library/verdict';
import type { FollowerPoint, ProfileKey } from '../core/profile/record';
import type { Letterhead } from '../core/report/letterhead';
import type { FileChoice } from '../core/share/left-out';
import { Connection } from './connection';
import { type Define, defineLibrary } from './database';
import { exportFile, type OutgoingFile } from './files/outgoing';
import {
  type IntakeTarget,
  type IntakeWriter,
  type StagedCreators,
  stageCreators,
} from './files/stage-creators';
import { type Decisions, decideStaged, type Staged, stageFile } from './files/staging';
import { readCards } from './table/read-cards';
import { type ProfileDetails, readDetails, readList } from './table/read-details';
import { pageOf } from './table/read-page';
import { type RowsOfPerson, readPerson } from './table/read-person';
import { checkedRow } from './table/read-rows';
import { allViews, trendsOf, wordsOnList } from './table/read-table';
import { readUnseen } from './table/read-unseen';
import { readLetterhead } from './user/letterhead-row';
import type { Onlooker } from './user/own-words';
import { listHolds } from './user/remove-list';

/**
 * What top-level pages of the extension may look at by themselves. Nothing here writes into the library: a file
 * that comes in is laid aside in a table of its own, and the background takes it from there.
 */
export interface LibraryReader {
  page(query: LibraryQuery, after: LibraryCursor | null, limit: number, who: Onlooker): Promise<LibraryPage>;
  /** Profiles kept. */
  count(): Promise<number>;
  details(key: ProfileKey, who: Onlooker): Promise<ProfileDetails>;
  /** The list: everyone on it, the oldest entry first, what it asks and what was said. */
  list(who: Onlooker): Promise<ListSheet>;
  /** What goes with the list when it is removed. */
  listHolds(listId: string): Promise<ListHolds>;
  /** Creators on lists of whom nothing is kept, with these words; '' = all of them. */
  unseen(text: string, limit: number): Promise<UnseenFound>;
  /** Head of the user's reports. */
  letterhead(): Promise<Letterhead>;
  /** Every row about one creator. */
  person(key: ProfileKey): Promise<readonly RowsOfPerson[]>;
  /** What was noted of the address, the country and the last contact of these creators. */
  cards(keys: readonly ProfileKey[]): Promise<ReadonlyMap<ProfileKey, CardCells>>;
  /** The library, or what is chosen of it, as a file; null = it was stopped. */
  exportFile(
    exportedAt: string,
    choice: FileChoice,
    told: (rows: number) => void,
    stop?: AbortSignal,
  ): Promise<OutgoingFile | null>;
  /** Tags given in the list, most used first. */
  tags(listId: string): Promise<readonly string[]>;
  /** Owners named in the list, most used first. */
  owners(listId: string): Promise<readonly string[]>;
  /** Follower counts of earlier visits, the oldest first. */
  trends(keys: readonly ProfileKey[]): Promise<ReadonlyMap<ProfileKey, readonly FollowerPoint[]>>;
  /** Columns of those of these profiles that are kept. */
  kept(keys: readonly ProfileKey[]): Promise<readonly LibraryColumns[]>;
  /** Saved views by name. */
  views(): Promise<readonly View[]>;
  /** Checks a file and lays its rows aside, where the background can take them from. */
  stage(file: Blob, batch: string, told: (share: number) => void, stop?: AbortSignal): Promise<Staged>;
  /** Lays aside what somebody's sheet says of creators, as rows of a list. */
  stageCreators(
    creators: readonly IntakeCreator[],
    into: IntakeTarget,
    who: IntakeWriter,
    told: (share: number) => void,
    stop?: AbortSignal,
  ): Promise<StagedCreators>;
  /** What is left out of a staged file, and what was decided where both sides differ. */
  decide(batch: string, decisions: Decisions): Promise<void>;
}

/** Reads the library without the background: large tables would only pass through it. */
export function createLibraryReader(
  define: Define = defineLibrary,
  now: () => string = () => new Date().toISOString(),
): LibraryReader {
  const connection = new Connection(define, async () => {});
  return {
    page: (query, after, limit, who) =>
      connection.use((database) => pageOf(database, query, after, limit, who)),
    count: () => connection.use((database) => database.insights.count()),
    details: (key, who) => connection.use((database) => readDetails(database, key, who)),
    list: (who) => connection.use((database) => readList(database, who)),
    listHolds: (listId) => connection.use((database) => listHolds(database, listId)),
    unseen: (text, limit) => connection.use((database) => readUnseen(database, text, limit)),
    letterhead: () => connection.use(readLetterhead),
    person: (key) => connection.use((database) => readPerson(database, key)),
    cards: (keys) => connection.use((database) => readCards(database, keys)),
    exportFile: (exportedAt, choice, told, stop) =>
      connection.use((database) => exportFile(database, exportedAt, choice, told, stop)),
    stage: (file, batch, told, stop) =>
      connection.use((database) => stageFile(database, file, batch, now(), told, stop)),
    stageCreators: (creators, into, who, told, stop) =>
      connection.use((database) => stageCreators(database, creators, into, who, told, stop)),
    decide: (batch, decisions) => connection.use((database) => decideStaged(database, batch, decisions)),
    tags: (listId) => connection.use((database) => wordsOnList(database, listId, 'tags')),
    owners: (listId) => connection.use((database) => wordsOnList(database, listId, 'owner')),
    trends: (keys) => connection.use((database) => trendsOf(database, keys)),
    kept: (keys) =>
      connection.use(async (database) =>
        (await database.insights.bulkGet([...keys])).flatMap((row) => checkedRow('insights', row) ?? []),
      ),
    views: () => connection.use(allViews),
  };
}
