import type { TierId } from '../insight/insight';
import type { PlatformId } from '../profile/platform';
import type { ProfileKey } from '../profile/record';
import { isDue } from './due';
import type { ColumnFigure, LibraryColumns, LibraryRow } from './library-row';
import type { Stage } from './stage';
import type { EntryFields, VerdictWord } from './verdict';

/** What the table can be sorted by; each has an index of its own in the store. */
export const SORT_IDS = [
  'fit',
  'followers',
  'perFollower',
  'perView',
  'views',
  'cadence',
  'paid',
  'seen',
  'handle',
] as const;
export type SortId = (typeof SORT_IDS)[number];
export type FigureSortId = Exclude<SortId, 'seen' | 'handle'>;

/** What may be looked for as not known yet. */
export const MISSING_FACTS = ['fit', 'followers', 'perFollower', 'perView', 'views', 'niche'] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

/** What stands for a list without naming one; no id of a list begins like this. */
export const LIST_AT_HAND = '@at-hand';
export const NO_LIST = '@none';

/** Which profiles the table shows, in which order. null = does not matter. */
export interface LibraryQuery {
  readonly sort: SortId;
  readonly descending: boolean;
  /** Words to find in handle, name, bio or notes; the last one may be a beginning. */
  readonly text: string;
  readonly platform: PlatformId | null;
  readonly tier: TierId | null;
  readonly niche: string | null;
  /** The language of most captions. */
  readonly language: string | null;
  /** In the list at hand. */
  readonly verdict: VerdictWord | 'none' | null;
  /** Only those on the list of this id, on the list at hand, or on none. */
  readonly onList: string | null;
  /** Seen at or after this moment (ISO 8601) or day (YYYY-MM-DD). */
  readonly seenSince: string | null;
  /** Not seen at or after this moment or day. */
  readonly seenBefore: string | null;
  /** In the list at hand; none = on the list without a stage. */
  readonly stage: Stage | 'none' | null;
  /** Has this tag in the list at hand. */
  readonly tag: string | null;
  /** Noted so in the list at hand. */
  readonly owner: string | null;
  /** To come back to by this day in the list at hand, YYYY-MM-DD. */
  readonly dueBy: string | null;
  /** Only profiles of which this is not known. */
  readonly missing: MissingFact | null;
  /** Only profiles whose page was not found at the last look. */
  readonly notFound: true | null;
  /** The fit shown, and sorted by, is that for the brief of the list at hand; the store knows the one for everybody. */
  readonly byBrief: boolean;
}

export const FIRST_QUERY: LibraryQuery = {
  sort: 'fit',
  descending: true,
  text: '',
  platform: null,
  tier: null,
  niche: null,
  language: null,
  verdict: null,
  onList: null,
  seenSince: null,
  seenBefore: null,
  stage: null,
  tag: null,
  owner: null,
  dueBy: null,
  missing: null,
  notFound: null,
  byBrief: false,
};

/** The place after which the next page starts: never an offset, so that a page far down costs no more. */
export interface LibraryCursor {
  readonly at: number | string;
  readonly key: ProfileKey;
}

export interface LibraryPage {
  readonly rows: readonly LibraryRow[];
  /** null = this was the last page. */
  readonly next: LibraryCursor | null;
}

/** Stands in the sortable figures for "not known": below every figure, and shown last in either direction. */
export const UNKNOWN = -1;

/** The figures by which a profile is sorted. The fit counts by the low end of its range. */
export function sortFigures(columns: LibraryColumns): Readonly<Record<FigureSortId, number>> {
  return {
    fit: columns.low ?? UNKNOWN,
    followers: columns.followers ?? UNKNOWN,
    perFollower: plain(columns.perFollower),
    perView: plain(columns.perView),
    views: plain(columns.views),
    cadence: plain(columns.cadence),
    paid: plain(columns.paid),
  };
}

export function sortValue(columns: LibraryColumns, sort: SortId): number | string {
  if (sort === 'seen') return columns.lastSeenAt;
  if (sort === 'handle') return columns.handle;
  return sortFigures(columns)[sort];
}

/** Whether the profile itself passes; words, verdict and list are looked up elsewhere. */
export function passes(columns: LibraryColumns, query: LibraryQuery): boolean {
  if (query.platform !== null && columns.platform !== query.platform) return false;
  if (query.tier !== null && columns.tier !== query.tier) return false;
  if (query.niche !== null && columns.niche !== query.niche) return false;
  if (query.language !== null && (columns.language ?? null) !== query.language) return false;
  if (query.missing !== null && !isMissing(columns, query.missing)) return false;
  if (query.notFound && columns.notFoundAt === undefined) return false;
  if (query.seenBefore !== null && columns.lastSeenAt >= query.seenBefore) return false;
  return query.seenSince === null || columns.lastSeenAt >= query.seenSince;
}

function isMissing(columns: LibraryColumns, fact: MissingFact): boolean {
  return (fact === 'fit' ? columns.points : columns[fact]) === null;
}

/** Whether what is noted of the creator in the list at hand passes; null = it is not on the list. */
export function entryPasses(entry: EntryFields | null, query: LibraryQuery): boolean {
  if (entry === null) return !asksOfList(query);
  const { stage, tag, owner, dueBy } = query;
  if (owner !== null && entry.owner !== owner) return false;
  if (dueBy !== null && !isDue(entry, dueBy)) return false;
  if (stage !== null && (entry.stage ?? 'none') !== stage) return false;
  return tag === null || (entry.tags ?? []).includes(tag);
}

/** Whether the list at hand matters for who passes. */
export function asksOfList({ onList, stage, tag, owner, dueBy }: LibraryQuery): boolean {
  return onList === LIST_AT_HAND || [stage, tag, owner, dueBy].some((part) => part !== null);
}

/** Whether anything but the order is asked for. */
export function isFiltered(query: LibraryQuery): boolean {
  const { platform, tier, niche, language, verdict, onList, seenSince, seenBefore, missing, notFound } =
    query;
  const parts = [platform, tier, niche, language, verdict, onList, seenSince, seenBefore, missing, notFound];
  return parts.some((part) => part !== null) || asksOfList(query) || query.text !== '';
}

/** The order of the table: what is not known comes last, equals by their key. */
export function inOrder(query: LibraryQuery): (a: LibraryColumns, b: LibraryColumns) => number {
  const sign = query.descending ? -1 : 1;
  return (a, b) => {
    const [left, right] = [sortValue(a, query.sort), sortValue(b, query.sort)];
    if ((left === UNKNOWN) !== (right === UNKNOWN)) return left === UNKNOWN ? 1 : -1;
    return sign * (compare(left, right) || compare(a.key, b.key));
  };
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(figure: ColumnFigure | null): number {
  return figure ? (figure.value ?? figure.low) : UNKNOWN;
}
