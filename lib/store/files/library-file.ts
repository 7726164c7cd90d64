import { PLATFORM_IDS } from '../../core/profile/platform';
import { LONGEST_LOGO } from '../../core/report/letterhead';
import { FILE_TABLES, type FileTable } from '../../core/share/file-tables';
import { LEFT_OUT } from '../../core/share/left-out';
import { FILE_FORMAT, FILE_VERSION, type FilePart, type FileRefusal } from '../../core/share/library-file';
import { hasSafeShape } from '../../core/share/safe-shape';
import { z } from '../../zod';
import { ROW_SCHEMA } from '../rows';
import { checkedRow } from '../table/read-rows';
import { LETTERHEAD } from '../user/user-tables';
import { type FileClock, fileClock, settleMoments } from './file-moments';

/** Longest line in characters: a profile with 400 posts stays far below it. */
const LONGEST_LINE = 4_000_000;
const LONGEST_TEXT = 200_000;
const MOST_ITEMS = 20_000;
const LONGEST_NAME = 200;
const MOST_NAMES = 1000;

const KEY = new RegExp(`^(${PLATFORM_IDS.join('|')}):[a-z0-9._]{1,30}(~[\\w-]{1,64})?$`);
const ID = /^[\w-]{1,64}$/;
const header = z.looseObject({
  format: z.literal(FILE_FORMAT),
  version: z.int().check(z.gte(1)),
  rows: z.array(z.unknown()),
  author: z.optional(z.string().check(z.regex(ID))),
  part: z.optional(
    z.looseObject({
      lists: z.array(z.string().check(z.maxLength(LONGEST_NAME))).check(z.maxLength(MOST_NAMES)),
      leftOut: z.array(z.enum(LEFT_OUT)),
    }),
  ),
});

export interface FileRow {
  readonly table: FileTable;
  readonly row: Readonly<Record<string, unknown>>;
}

type LineRead =
  | { readonly status: 'row'; readonly row: FileRow }
  | { readonly status: 'nothing' }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

/** The first line; everything after it is one row a line, so that a file of any size is read piece by piece. */
export function writeHeader(exportedAt: string, part: FilePart | null, author: string | null): string {
  const what = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt,
    ...(author === null ? {} : { author }),
    ...(part ? { part } : {}),
  };
  const head = JSON.stringify(what);
  return `${head.slice(0, -1)},"rows":[\n`;
}

export function writeRow({ table, row }: FileRow, first: boolean): string {
  return `${first ? '' : ',\n'}${JSON.stringify([table, row])}`;
}

export const FILE_END = '\n]}\n';

/** Reads the lines of one file, one after the other, believing none of them. */
export class FileReader {
  #line = 0;
  #ended = false;
  #part: FilePart | null = null;
  #author: string | null = null;
  readonly #seen = new Set<string>();
  readonly #clock: FileClock;

  /** now = ISO 8601: nothing in a file was said later. */
  constructor(now: string) {
    this.#clock = fileClock(now);
  }

  read(text: string): LineRead {
    this.#line += 1;
    if (text.length > LONGEST_LINE) return this.#refuse('too-long');
    if (this.#line === 1) return this.#header(text);
    const bare = text.trim().replace(/,$/, '');
    if (bare === '') return { status: 'nothing' };
    if (bare === ']}') {
      this.#ended = true;
      return { status: 'nothing' };
    }
    return this.#ended ? this.#refuse('not-json') : this.#row(bare);
  }

  /** What the first line says of what is in the file; null = everything. */
  get part(): FilePart | null {
    return this.#part;
  }

  /** The installation that the first line names; null = none. */
  get author(): string | null {
    return this.#author;
  }

  /** After the last line; null = the file is whole. */
  end(): FileRefusal | null {
    if (this.#line === 0) return { line: null, because: 'empty', table: null };
    return this.#ended ? null : { line: this.#line, because: 'cut-off', table: null };
  }

  #header(text: string): LineRead {
    const parsed = parse(`${text.replace(/^\uFEFF/, '')}]}`);
    if (parsed === undefined || !hasSafeShape(parsed)) return this.#refuse('not-ours');
    const checked = z.safeParse(header, parsed);
    if (!checked.success) return this.#refuse('not-ours');
    if (checked.data.version > FILE_VERSION) return this.#refuse('newer');
    this.#part = checked.data.part ?? null;
    this.#author = checked.data.author ?? null;
    return { status: 'nothing' };
  }

  #row(text: string): LineRead {
    const parsed = parse(text);
    if (!Array.isArray(parsed) || parsed.length !== 2) return this.#refuse('not-json');
    const [name, row]: readonly unknown[] = parsed;
    const table = FILE_TABLES.find((one) => one === name);
    if (!table) return this.#refuse('unknown-table');
    if (!hasSafeShape(row) || !isBounded(row, table === 'letterhead' ? LONGEST_LOGO : LONGEST_TEXT))
      return this.#refuse('unsafe', table);
    const known = checkedRow(table, row) as unknown as FileRow['row'] | null;
    if (!known || !namesItself(table, known) || !settleMoments(known, this.#clock))
      return this.#refuse('malformed', table);
    if (Number(known.schema) > ROW_SCHEMA) return this.#refuse('newer', table);
    const id = `${table} ${primaryKey(table, known).join(' ')}`;
    if (this.#seen.has(id)) return this.#refuse('twice', table);
    this.#seen.add(id);
    return { status: 'row', row: { table, row: known } };
  }

  #refuse(because: FileRefusal['because'], table: string | null = null): LineRead {
    return { status: 'refused', refusal: { line: this.#line, because, table } };
  }
}

/** What names a row of a table. */
export function primaryKey(table: FileTable, row: FileRow['row']): readonly string[] {
  if (table === 'profiles' || table === 'claims') return [String(row.key)];
  if (table === 'letterhead') return [LETTERHEAD];
  return table === 'series' ? [String(row.key), String(row.month)] : [String(row.id)];
}

/** Whether a stored row is one that would be taken in again: one damaged row must not spoil a whole file. */
export function isOwnRow(table: FileTable, row: FileRow['row']): boolean {
  return checkedRow(table, row) !== null && namesItself(table, row);
}

/** Whether it looks like the key of a profile. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** Keys and ids look as we make them, and a profile is the one it says it is. */
function namesItself(table: FileTable, row: FileRow['row']): boolean {
  if ('key' in row && row.key !== null && !isKey(String(row.key))) return false;
  if (table === 'profiles') return (row.record as { readonly key?: unknown }).key === row.key;
  const named = table === 'series' || table === 'claims' || table === 'letterhead';
  return named || ID.test(String(row.id));
}

function isBounded(value: unknown, longest: number): boolean {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string' && next.length > longest) return false;
    if (typeof next !== 'object' || next === null) continue;
    const children = Object.values(next);
    if (children.length > MOST_ITEMS) return false;
    open.push(...children.filter((child) => child !== undefined));
  }
  return true;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
