import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ProfileKey } from '../core/profile/record';
import { MIGRATIONS, type Migration } from './migrations';
import type {
  AnswerRow,
  BriefRow,
  CardRow,
  ChangeRow,
  ContactRow,
  CopyingRow,
  EntryRow,
  EvidenceRow,
  InsightRow,
  LinkRow,
  ListRow,
  MetaRow,
  NoteRow,
  ProfileRow,
  QuarantineRow,
  QueueRow,
  QuoteRow,
  SearchRow,
  SeriesRow,
  StagedRun,
  VerdictRow,
  ViewRow,
} from './rows';

export const DATABASE_NAME = 'touchstone';

export interface Database extends Dexie {
  readonly profiles: Table<ProfileRow, ProfileKey>;
  readonly series: Table<SeriesRow, [ProfileKey, string]>;
  readonly notes: Table<NoteRow, string>;
  readonly lists: Table<ListRow, string>;
  readonly entries: Table<EntryRow, string>;
  readonly verdicts: Table<VerdictRow, string>;
  readonly briefs: Table<BriefRow, string>;
  readonly evidence: Table<EvidenceRow, string>;
  readonly quotes: Table<QuoteRow, string>;
  readonly answers: Table<AnswerRow, string>;
  readonly contacts: Table<ContactRow, string>;
  readonly cards: Table<CardRow, string>;
  readonly queues: Table<QueueRow, string>;
  readonly views: Table<ViewRow, string>;
  readonly links: Table<LinkRow, string>;
  readonly insights: Table<InsightRow, ProfileKey>;
  readonly search: Table<SearchRow, ProfileKey>;
  readonly staged: EntityTable<StagedRun, 'seq'>;
  readonly copying: EntityTable<CopyingRow, 'seq'>;
  readonly changes: EntityTable<ChangeRow, 'seq'>;
  readonly meta: Table<MetaRow, string>;
  readonly quarantine: EntityTable<QuarantineRow, 'seq'>;
}

const upgrading = new WeakSet<Dexie>();

/** Whether the rows are being brought into a new shape: that takes its time, and must not be cut off. */
export function isUpgrading(database: Dexie): boolean {
  return upgrading.has(database);
}

/** Dexie's versions are tenths in the browser's own count. */
const PER_VERSION = 10;

/** Whether a newer version of the product wrote this database; asked before it is opened, for opening may mend it. */
export async function isNewer(database: Dexie, place: IDBFactory): Promise<boolean> {
  const found = await place.databases?.();
  const installed = found?.find(({ name }) => name === database.name)?.version ?? 0;
  return Math.floor(installed / PER_VERSION) > database.verno;
}

/** Whether tables or indexes had gone missing: Dexie makes them anew, empty, and counts up in between versions. */
export function wasMended(database: Dexie): boolean {
  return database.backendDB().version % PER_VERSION !== 0;
}

/** Makes the database that lies in this place, by default in the origin's own; not opened yet. */
export type Define = (place?: IDBFactory) => Database;

/** What Dexie does at each request for queries that answer anew by themselves: there are none here. */
const LIVE_QUERIES = ['Cache', 'Observability'] as const;

/** The database, not opened yet. migrations: all of them, or those up to a past release (tests). */
export function defineDatabase(
  name = DATABASE_NAME,
  migrations: readonly Migration[] = MIGRATIONS,
  place = indexedDB,
): Database {
  const database = new Dexie(name, { indexedDB: place, IDBKeyRange }) as Database;
  for (const name of LIVE_QUERIES) database.unuse({ stack: 'dbcore', name });
  for (const { version, stores, upgrade } of migrations) {
    const described = database.version(version).stores({ ...stores });
    if (upgrade) {
      described.upgrade((transaction) => {
        upgrading.add(database);
        return upgrade(transaction);
      });
    }
  }
  // Another context wants to upgrade or delete: let go at once, the next message opens again.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  return database;
}

/** The product's library. */
export const defineLibrary: Define = (place) => defineDatabase(DATABASE_NAME, MIGRATIONS, place);
