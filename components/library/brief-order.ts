import {
  type BriefFits,
  FITS_AT_ONCE,
  MOST_BY_BRIEF,
  NO_FIT,
  type RowFit,
} from '../../lib/core/library/brief-fit';
import {
  inOrder,
  type LibraryCursor,
  type LibraryPage,
  type LibraryQuery,
} from '../../lib/core/library/library-query';
import type { LibraryColumns, LibraryRow } from '../../lib/core/library/library-row';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { LibraryPort, PageWatch } from './library-port';

/** What the library gives by itself, and who judges by a brief. */
export interface BriefSource {
  page(query: LibraryQuery, after: LibraryCursor | null, limit: number): Promise<LibraryPage>;
  /** The list at hand. */
  listId(): Promise<string>;
  /** null = the list has no brief. */
  judge(keys: readonly ProfileKey[], listId: string): Promise<BriefFits | null>;
}

const STRIDE = 500;
const UNWATCHED: PageWatch = { told: () => {}, stop: new AbortController().signal };

/**
 * Pages whose rows carry the fit for a brief, where that is asked for. The store keeps one fit of everybody; this one
 * is counted for the rows at hand, and for all of them where they are few enough to be sorted by it. What was counted
 * stays for the page's life, until something changes that it depends on.
 */
export function pagesByBrief(source: BriefSource): LibraryPort['page'] {
  const fitsOf = fitsByBrief(source.judge);
  return async (query, after, limit, watch = UNWATCHED) => {
    const plain = () => source.page(query, after, limit);
    if (!query.byBrief) return plain();
    const listId = await source.listId();
    // Of whom the fit for the brief is not known is seen once they are judged.
    const unfit = query.missing === 'fit';
    const asked = unfit ? { ...query, missing: null } : query;
    const passing = (rows: readonly LibraryRow[]) => rows.filter(({ points }) => !unfit || points === null);
    const all = query.sort === 'fit' && after === null ? await everyone(source, asked, watch) : null;
    if (all) {
      const rows = await fitsOf(all.rows, listId, watch);
      // A list without a brief knows one fit only.
      return rows ? { rows: passing(rows).sort(inOrder(query)), next: null, fit: 'brief' } : plain();
    }
    const found: LibraryRow[] = [];
    let next = after;
    do {
      const page: LibraryPage = await source.page(asked, next, limit);
      const rows = await fitsOf(page.rows, listId, watch);
      if (!rows) return plain();
      found.push(...passing(rows));
      next = page.next;
    } while (next && found.length < limit && unfit);
    return { rows: found, next, fit: query.sort === 'fit' ? 'brief-unordered' : 'brief' };
  };
}

/** Every row that passes; null = more than are judged for one order. */
async function everyone(
  source: BriefSource,
  query: LibraryQuery,
  watch: PageWatch,
): Promise<LibraryPage | null> {
  const rows: LibraryRow[] = [];
  for (let after: LibraryCursor | null = null; ; ) {
    watch.stop.throwIfAborted();
    const page: LibraryPage = await source.page(query, after, STRIDE);
    rows.push(...page.rows);
    if (rows.length > MOST_BY_BRIEF) return null;
    if (!page.next) return { rows, next: null };
    after = page.next;
  }
}

/** Rows with their fit for the brief of the list; null = it has none. */
type FitsOf = <Row extends LibraryColumns>(
  rows: readonly Row[],
  listId: string,
  watch?: PageWatch,
) => Promise<Row[] | null>;

/** What was counted stays, until something changes that it depends on. */
export function fitsByBrief(judge: BriefSource['judge']): FitsOf {
  let mark: string | null = null;
  let known = new Map<string, RowFit>();
  const ask = async (keys: readonly ProfileKey[], listId: string): Promise<BriefFits | null> => {
    const answer = await judge(keys, listId);
    if (answer && answer.mark !== mark) {
      mark = answer.mark;
      known = new Map();
    }
    return answer;
  };
  return async (rows, listId, watch = UNWATCHED) => {
    if (!(await ask([], listId))) return null;
    for (;;) {
      const unknown = rows.filter((row) => !known.has(stateOf(row)));
      if (unknown.length === 0) return rows.map((row) => ({ ...row, ...known.get(stateOf(row)) }));
      watch.stop.throwIfAborted();
      watch.told({ done: rows.length - unknown.length, of: rows.length });
      const chunk = unknown.slice(0, FITS_AT_ONCE);
      const answer = await ask(
        chunk.map(({ key }) => key),
        listId,
      );
      if (!answer) return null;
      for (const [at, row] of chunk.entries()) known.set(stateOf(row), answer.fits[at] ?? NO_FIT);
    }
  };
}

/** A profile that was seen again is judged again. */
function stateOf({ key, lastSeenAt, posts, visits }: LibraryColumns): string {
  return [key, lastSeenAt, posts, visits].join(' ');
}
