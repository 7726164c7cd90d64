import type { ColumnFigure, LibraryColumns } from '../library/library-row';
import type { ExportRow } from './export-row';
import type { Cell, ExportTable } from './export-table';

type Column = readonly [head: string, cell: (row: ExportRow) => Cell];

/** Columns of one sheet by the names that its readers know. */
export interface PresetTab {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** A layout for another program. */
export interface ExportPreset {
  readonly id: PresetId;
  /** One, or several where the layout has several sheets. */
  readonly tabs: readonly PresetTab[];
}

export const PRESET_IDS = ['plain', 'three-tabs', 'aspire', 'upfluence', 'creatoriq'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** An estimate with its likely range (80 %) and the posts behind it, in four columns. */
function figure(head: string, of: (columns: LibraryColumns) => ColumnFigure | null): readonly Column[] {
  const cell =
    (part: keyof ColumnFigure) =>
    ({ columns }: ExportRow): Cell =>
      (columns && of(columns)?.[part]) ?? null;
  return [
    [head, cell('value')],
    [`${head}_low`, cell('low')],
    [`${head}_high`, cell('high')],
    [`${head}_n`, cell('n')],
  ];
}

const NAME: Column = ['name', ({ name }) => name];
const HANDLE: Column = ['handle', ({ handle }) => handle];
const PLATFORM_NAME: Column = ['platform', ({ platform }) => platform];
const LINK: Column = ['link', ({ link }) => link];
const FOLLOWERS: Column = ['followers', ({ columns }) => columns?.followers ?? null];
const NICHE: Column = ['niche', ({ columns }) => columns?.niche ?? null];
const EMAIL: Column = ['email', ({ card }) => card.email];
const COUNTRY: Column = ['country', ({ card }) => card.country];
const CONTACTED: Column = ['last_contact', ({ card }) => card.contactedOn];
const STAGE: Column = ['stage', ({ entry }) => entry?.stage ?? null];
const OWNER: Column = ['owner', ({ entry }) => entry?.owner ?? null];
const NEXT: Column = ['next_step', ({ entry }) => entry?.nextStep ?? null];
const DUE: Column = ['due', ({ entry }) => entry?.dueOn ?? null];
const PRICE: Column = ['price', ({ entry }) => entry?.price?.amount ?? null];
const CURRENCY: Column = ['currency', ({ entry }) => entry?.price?.currency ?? null];
const TAGS: Column = ['tags', ({ entry }) => entry?.tags?.join('; ') ?? null];
const onSite =
  (site: ExportRow['platform'], of: (row: ExportRow) => Cell) =>
  (row: ExportRow): Cell =>
    row.platform === site ? of(row) : null;
const handleOf = ({ handle }: ExportRow): Cell => handle;
const linkOf = ({ link }: ExportRow): Cell => link;

/** One line a preset. Rates are fractions; figures have their range and n beside them. */
export const PRESETS: readonly ExportPreset[] = [
  {
    id: 'plain',
    tabs: [
      {
        name: 'creators',
        columns: [
          NAME,
          HANDLE,
          PLATFORM_NAME,
          LINK,
          ['tier', ({ columns }) => columns?.tier ?? null],
          NICHE,
          FOLLOWERS,
          ['fit', ({ columns }) => columns?.points ?? null],
          ['fit_low', ({ columns }) => columns?.low ?? null],
          ['fit_high', ({ columns }) => columns?.high ?? null],
          [
            'fit_for',
            ({ columns, fitFor }) => columns && (fitFor === null ? 'general' : `brief of ${fitFor}`),
          ],
          ['posts_read', ({ columns }) => columns?.posts ?? null],
          ...figure('engagement_per_follower', ({ perFollower }) => perFollower),
          ...figure('engagement_per_view', ({ perView }) => perView),
          ...figure('typical_views', ({ views }) => views),
          ...figure('posts_per_week', ({ cadence }) => cadence),
          ...figure('paid_share', ({ paid }) => paid),
          ['verdict', ({ verdict }) => verdict],
          ['reason', ({ reason }) => reason],
          STAGE,
          OWNER,
          NEXT,
          DUE,
          PRICE,
          CURRENCY,
          TAGS,
          EMAIL,
          COUNTRY,
          CONTACTED,
          ['last_seen', ({ columns }) => columns?.lastSeenAt ?? null],
        ],
      },
    ],
  },
  {
    id: 'three-tabs',
    tabs: [
      {
        name: 'Creators',
        columns: [
          NAME,
          HANDLE,
          PLATFORM_NAME,
          FOLLOWERS,
          ...figure('er_per_follower', ({ perFollower }) => perFollower),
          ['location', ({ card }) => card.country],
          NICHE,
          EMAIL,
          ['status', ({ entry }) => entry?.stage ?? null],
        ],
      },
      {
        name: 'Collaborations',
        columns: [
          NAME,
          HANDLE,
          ['deliverables', () => null],
          ['deadline', () => null],
          ['content_status', () => null],
          ['compensation', ({ entry }) => entry?.price?.amount ?? null],
          CURRENCY,
          LINK,
        ],
      },
      {
        name: 'Follow-ups',
        columns: [
          NAME,
          HANDLE,
          CONTACTED,
          ['next_action', ({ entry }) => entry?.nextStep ?? null],
          DUE,
          OWNER,
        ],
      },
    ],
  },
  {
    id: 'aspire',
    tabs: [
      {
        name: 'creators',
        columns: [
          EMAIL,
          ['uid', ({ key }) => key],
          ['instagram', onSite('instagram', handleOf)],
          ['tiktok', onSite('tiktok', handleOf)],
        ],
      },
    ],
  },
  {
    id: 'upfluence',
    tabs: [
      {
        name: 'creators',
        columns: [['profile_name', ({ name, handle }) => name ?? handle], ['media_url', linkOf], EMAIL],
      },
    ],
  },
  {
    id: 'creatoriq',
    tabs: [
      {
        name: 'creators',
        columns: [
          NAME,
          EMAIL,
          COUNTRY,
          ['instagram', onSite('instagram', linkOf)],
          ['tiktok', onSite('tiktok', linkOf)],
        ],
      },
    ],
  },
];

/** The rows in the columns of a preset: one table a sheet. */
export function tablesOf({ tabs }: ExportPreset, rows: readonly ExportRow[]): readonly ExportTable[] {
  return tabs.map(({ name, columns }) => ({
    name,
    heads: columns.map(([head]) => head),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  }));
}
