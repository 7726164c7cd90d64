import { type CsvRow, csvRows } from '../export/csv';
import { PLATFORM_IDS, type PlatformId } from '../profile/platform';
import { type ColumnKind, guessColumns } from './columns';
import { type LocateAccount, nameCreator } from './name-creator';
import { dateOrderOf } from './read-cell';
import type { IntakePlan } from './read-intake';

/** Rows of one sheet at most, and characters of its text. */
export const MOST_ROWS = 200_000;
export const LONGEST_SHEET = 64_000_000;

/** A table as it was read, with what each column is taken for. */
export interface Sheet {
  readonly rows: readonly CsvRow[];
  readonly heads: boolean;
  readonly kinds: readonly (ColumnKind | null)[];
}

export type SheetRefusal = 'empty' | 'workbook' | 'too-large' | 'no-account' | 'ours';

/** What the first characters of a file tell before anything is read; null = go on. */
export function refusalOf(text: string): SheetRefusal | null {
  if (text.length > LONGEST_SHEET) return 'too-large';
  if (text.startsWith('PK\u0003\u0004')) return 'workbook';
  if (text.trim() === '') return 'empty';
  return text.trimStart().startsWith('{"format":"touchstone') ? 'ours' : null;
}

/** The rows of a text, one after the other: of a table, or of handles and links in a line or below each other. */
export function sheetRows(text: string, locate: LocateAccount): Iterable<CsvRow> {
  const accounts = accountsIn(text, locate);
  return accounts ?? csvRows(text);
}

/** What the columns are taken for, told by the first row. */
export function sheetOf(rows: readonly CsvRow[], locate: LocateAccount): Sheet {
  const { heads, kinds } = guessColumns(rows[0]?.cells ?? []);
  if (heads && !kinds.some((kind) => kind === 'account' || isSite(kind))) {
    const at = accountColumn(rows.slice(1, 20), locate);
    return { rows, heads, kinds: kinds.map((kind, index) => (index === at ? 'account' : kind)) };
  }
  return { rows, heads, kinds };
}

export function planOf(sheet: Sheet, platform: PlatformId | null, currency: string): IntakePlan {
  const { rows, heads, kinds } = sheet;
  const dated = kinds.flatMap((kind, at) => (kind === 'due' || kind === 'contacted' ? [at] : []));
  const days = function* (): Generator<string> {
    for (const { cells } of rows) for (const at of dated) yield cells[at] ?? '';
  };
  return {
    kinds,
    heads: heads ? (rows[0]?.cells ?? null) : null,
    platform,
    currency,
    dates: dateOrderOf(days()),
  };
}

/** Whether the first rows name accounts without their site. */
export function asksForSite({ rows, heads, kinds }: Sheet, locate: LocateAccount): boolean {
  const accounts = kinds.flatMap((kind, at) => (kind === 'account' ? [at] : []));
  const looked = rows.slice(heads ? 1 : 0, LOOKED_AT);
  return looked.some(({ cells }) =>
    accounts.some((at) => nameCreator(cells[at] ?? '', locate).status === 'bare'),
  );
}

const LOOKED_AT = 500;

/** A head that nobody knows may still stand above links. */
function accountColumn(rows: readonly CsvRow[], locate: LocateAccount): number {
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const named = (at: number): number =>
    rows.filter(({ cells }) => nameCreator(cells[at] ?? '', locate).status === 'named').length;
  const counts = Array.from({ length: widest }, (_, at) => named(at));
  const most = Math.max(0, ...counts);
  return most === 0 ? 0 : counts.indexOf(most);
}

function isSite(kind: ColumnKind | null): boolean {
  return PLATFORM_IDS.some((id) => id === kind);
}

/** Handles with @ or links, several in a line; null = the text is a table, or a list one below the other. */
function accountsIn(text: string, locate: LocateAccount): readonly CsvRow[] | null {
  if (text.length > 100_000) return null;
  const rows = text.split(/\r?\n/).flatMap((line, index) =>
    line
      .split(/[\s,;]+/)
      .filter((word) => word !== '')
      .map((word): CsvRow => ({ line: index + 1, cells: [word] })),
  );
  const clear = rows.every(({ cells: [word = ''] }) => {
    const named = nameCreator(word, locate).status;
    return named === 'named' || (named === 'bare' && word.startsWith('@'));
  });
  return clear && rows.length > 0 ? rows : null;
}
