import type { Database } from './database';

/** In which an action of the user happens: the database, who acts, and when (ISO 8601). */
export interface Scope {
  readonly database: Database;
  readonly author: string;
  /** What marks of "never again" are made with. */
  readonly salt: string;
  readonly now: string;
}
