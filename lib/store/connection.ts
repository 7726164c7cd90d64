import { type Database, type Define, isNewer, isUpgrading } from './database';
import { libraryPlace } from './place';
import { StoreError, storeError } from './store-error';

/** Longest wait for the database to open, in milliseconds: another window may be holding it. */
const OPEN_DEADLINE = 2000;

/** Opens the database when it is needed and turns every failure into a StoreError. */
export class Connection {
  readonly #define: Define;
  readonly #prepare: (database: Database) => Promise<void>;
  readonly #deadline: number;
  #ready: Promise<Database> | null = null;

  constructor(define: Define, prepare: (database: Database) => Promise<void>, deadline = OPEN_DEADLINE) {
    this.#define = define;
    this.#prepare = prepare;
    this.#deadline = deadline;
  }

  async use<Result>(work: (database: Database) => PromiseLike<Result>): Promise<Result> {
    try {
      return await work(await this.#open());
    } catch (cause) {
      throw storeError(cause);
    }
  }

  /** Lets go of the database; the next use opens it again. */
  async close(): Promise<void> {
    const ready = this.#ready;
    this.#ready = null;
    const database = await ready?.catch(() => null);
    database?.close();
  }

  async #open(): Promise<Database> {
    const ready = this.#ready ?? this.#withinDeadline();
    this.#ready = ready;
    const database = await ready.catch((cause: unknown) => {
      if (this.#ready === ready) this.#ready = null;
      throw cause;
    });
    if (database.isOpen()) return database;
    if (this.#ready === ready) this.#ready = null;
    return this.#open();
  }

  async #withinDeadline(): Promise<Database> {
    const place = await libraryPlace();
    const database = this.#define(place);
    try {
      if (await isNewer(database, place)) throw new StoreError('newer', 'written by a later version');
      await this.#opened(database);
      await this.#prepare(database);
      return database;
    } catch (cause) {
      database.close();
      throw cause;
    }
  }

  async #opened(database: Database): Promise<void> {
    let timer: ReturnType<typeof setInterval> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        if (!isUpgrading(database)) reject(new StoreError('blocked', 'open deadline'));
      }, this.#deadline);
    });
    try {
      await Promise.race([database.open(), late]);
    } finally {
      clearInterval(timer);
    }
  }
}
