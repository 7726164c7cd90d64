import type { PlatformId } from '../../core/profile/platform';
import { creatorOfKey, type ProfileKey, profileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { type FileRow, isKey } from './library-file';

/** A profile of a file that says which account it is. */
interface Numbered {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly platformId: string;
}

/**
 * Under which key each creator of a file is kept here. A key is the handle under which an account was first met, and
 * two installations may have met two accounts under one handle, or one under two: the account's own number tells.
 * Without this the words about one would be read as words about the other. Profiles come before what speaks of them,
 * but for notes.
 */
export class OwnKeys {
  readonly #database: Database;
  readonly #names = new Map<unknown, ProfileKey>();
  /** A library without profiles calls nobody by another key: a first import is not held up. */
  #empty: Promise<boolean> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The rows as they are to be kept here; notes wait for `renameNotes`. */
  async renamed(rows: readonly FileRow[]): Promise<readonly FileRow[]> {
    await this.#ask(rows.flatMap(numbered));
    if (this.#names.size === 0) return rows;
    return rows.map((row) => (row.table === 'notes' ? row : this.#renamed(row)));
  }

  /** The notes that are laid aside, once every profile of the file was seen. */
  async renameNotes(batch: string): Promise<void> {
    if (this.#names.size === 0) return;
    await this.#database.staged
      .where('batch')
      .equals(batch)
      .filter(({ table }) => table === 'notes')
      .modify((run) => {
        const rows = run.rows.map((row) => this.#renamed({ table: 'notes', row: row as FileRow['row'] }).row);
        Object.assign(run, { rows });
      });
  }

  async #ask(coming: readonly Numbered[]): Promise<void> {
    this.#empty ??= this.#database.profiles
      .limit(1)
      .count()
      .then((count) => count === 0);
    if (coming.length === 0 || (await this.#empty)) return;
    const known = await keysById(this.#database, coming);
    const open: Numbered[] = [];
    for (const one of coming) {
      const own = known.get(nameOf(one));
      if (!own) open.push(one);
      else if (own !== one.key) this.#names.set(one.key, own);
    }
    const there = await this.#database.profiles
      .where(':id')
      .anyOf(open.map(({ key }) => key))
      .toArray();
    const ids = new Map(there.map(({ key, platformId }) => [key, platformId]));
    for (const { key, platform, platformId } of open) {
      const own = profileKey(platform, `${creatorOfKey(key).handle}~${platformId}`);
      const isAnother = (ids.get(key) ?? platformId) !== platformId;
      if (isAnother && own !== key && isKey(own)) this.#names.set(key, own);
    }
  }

  #renamed({ table, row }: FileRow): FileRow {
    const [key, other] = [this.#names.get(row.key), this.#names.get(row.other)];
    if (!key && !other) return { table, row };
    const inner = table === 'profiles' ? 'record' : 'insight';
    return {
      table,
      row: {
        ...row,
        ...(key && { key, ...(row[inner] ? { [inner]: { ...(row[inner] as object), key } } : {}) }),
        ...(other && { other }),
      },
    };
  }
}

function numbered({ table, row }: FileRow): readonly Numbered[] {
  const { key, platform, platformId } = row;
  if (table !== 'profiles' || typeof platformId !== 'string') return [];
  return [{ key: key as ProfileKey, platform: platform as PlatformId, platformId }];
}

/** Asks the index alone: the records are large. */
async function keysById(
  { profiles }: Database,
  coming: readonly Numbered[],
): Promise<ReadonlyMap<string, ProfileKey>> {
  const pairs = coming.map(({ platform, platformId }): [string, string] => [platform, platformId]);
  const found = () => profiles.where('[platform+platformId]').anyOf(pairs);
  const [names, keys] = await Promise.all([found().keys(), found().primaryKeys()]);
  return new Map(names.flatMap((name, index) => (keys[index] ? [[String(name), keys[index]] as const] : [])));
}

function nameOf({ platform, platformId }: Numbered): string {
  return String([platform, platformId]);
}
