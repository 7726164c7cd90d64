import type { ReactNode } from 'react';
import { exact } from '../../lib/core/count/range';
import type { SortId } from '../../lib/core/library/library-query';
import type { LibraryRow } from '../../lib/core/library/library-row';
import { NICHE_IDS } from '../../lib/core/niche/niche-ids';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { FollowerPoint } from '../../lib/core/profile/record';
import { useLanguageName } from '../insight/spoken-languages';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { Tag } from '../ui/tag';
import { type PlainKey, useSay } from '../ui/words';
import { FigureCell, FitCell, Unknown } from './library-cells';
import { Trend } from './trend';

export interface CellProps {
  readonly row: LibraryRow;
  /** The fit cannot be told from that of the row above. */
  readonly tie: boolean;
  /** The fit is that for the brief of the list at hand. */
  readonly forBrief: boolean;
  /** ISO 8601. */
  readonly now: string;
  /** null = not read yet. */
  readonly trend: readonly FollowerPoint[] | null;
}

/** A column of the table after the creator's own. sort null = it has no order. */
export interface LibraryColumn {
  readonly head: PlainKey;
  readonly sort: SortId | null;
  readonly figure: boolean;
  readonly name: string;
  /** CSS px. */
  readonly width: number;
  readonly Cell: (props: CellProps) => ReactNode;
}

const WORDS = { sort: null, figure: false } as const;

export const COLUMNS: readonly LibraryColumn[] = [
  { name: 'platform', head: 'library.column.platform', ...WORDS, width: 88, Cell: PlatformCell },
  { name: 'tier', head: 'library.column.tier', ...WORDS, width: 72, Cell: TierCell },
  { name: 'niche', head: 'library.column.niche', ...WORDS, width: 100, Cell: NicheCell },
  { name: 'language', head: 'library.column.language', ...WORDS, width: 100, Cell: LanguageCell },
  { name: 'verdict', head: 'library.column.verdict', ...WORDS, width: 68, Cell: VerdictCell },
  { name: 'stage', head: 'library.column.stage', ...WORDS, width: 108, Cell: StageCell },
  { name: 'owner', head: 'library.column.owner', ...WORDS, width: 108, Cell: textCell('owner') },
  { name: 'due', head: 'library.column.due', ...WORDS, width: 92, Cell: DueCell },
  { name: 'tags', head: 'library.column.tags', ...WORDS, width: 140, Cell: TagsCell },
  {
    name: 'fit',
    head: 'library.column.fit.either',
    sort: 'fit',
    figure: false,
    width: 316,
    Cell: ({ row, tie, forBrief }) => <FitCell row={row} tie={tie} forBrief={forBrief} />,
  },
  {
    name: 'followers',
    head: 'library.column.followers',
    sort: 'followers',
    figure: true,
    width: 88,
    Cell: ({ row }) => (row.followers === null ? <Unknown /> : <Count of={exact(row.followers)} />),
  },
  {
    name: 'trend',
    head: 'library.column.trend',
    sort: null,
    figure: false,
    width: 80,
    Cell: ({ trend }) => <Trend points={trend} />,
  },
  {
    name: 'perFollower',
    head: 'library.column.perFollower',
    sort: 'perFollower',
    figure: true,
    width: 100,
    Cell: ({ row }) => <FigureCell id="engagement-rate-followers" figure={row.perFollower} />,
  },
  {
    name: 'perView',
    head: 'library.column.perView',
    sort: 'perView',
    figure: true,
    width: 84,
    Cell: ({ row }) => <FigureCell id="engagement-rate-views" figure={row.perView} />,
  },
  {
    name: 'views',
    head: 'library.column.views',
    sort: 'views',
    figure: true,
    width: 88,
    Cell: ({ row }) => <FigureCell id="typical-views" figure={row.views} />,
  },
  {
    name: 'cadence',
    head: 'library.column.cadence',
    sort: 'cadence',
    figure: true,
    // Room for a range: where few posts are dated it stands alone.
    width: 104,
    Cell: ({ row }) => <FigureCell id="posts-per-week" figure={row.cadence} />,
  },
  {
    name: 'paid',
    head: 'library.column.paid',
    sort: 'paid',
    figure: true,
    width: 80,
    Cell: ({ row }) => <FigureCell id="paid-share" figure={row.paid} />,
  },
  { name: 'seen', head: 'library.column.seen', sort: 'seen', figure: true, width: 84, Cell: SeenCell },
];

/** The columns of these names, in this order; a name that is not known is passed over. */
export function columnsNamed(names: readonly string[]): readonly LibraryColumn[] {
  return names.flatMap((name) => COLUMNS.find((column) => column.name === name) ?? []);
}

function PlatformCell({ row }: CellProps): ReactNode {
  return PLATFORM[row.platform].displayName;
}

function TierCell({ row }: CellProps): ReactNode {
  const say = useSay();
  return row.tier ? <Tag look="tier">{say(`tier.${row.tier}`)}</Tag> : <Unknown />;
}

function NicheCell({ row }: CellProps): ReactNode {
  const say = useSay();
  const id = NICHE_IDS.find((one) => one === row.niche);
  return id ? say(`niche.${id}`) : <Unknown />;
}

function LanguageCell({ row }: CellProps): ReactNode {
  const nameOf = useLanguageName();
  return row.language ? nameOf(row.language) : <Unknown />;
}

function StageCell({ row }: CellProps): ReactNode {
  const say = useSay();
  const stage = row.entry?.stage;
  return stage ? say(`stage.${stage}`) : <Unknown />;
}

function textCell(field: 'owner'): (props: CellProps) => ReactNode {
  return ({ row }) => (row.entry?.[field] ? <bdi>{row.entry[field]}</bdi> : <Unknown />);
}

function DueCell({ row, now }: CellProps): ReactNode {
  const { day } = useDates();
  return row.entry?.dueOn ? day(row.entry.dueOn, now) : <Unknown />;
}

function TagsCell({ row }: CellProps): ReactNode {
  const tags = row.entry?.tags ?? [];
  if (tags.length === 0) return <Unknown />;
  return (
    <span className="cell-tags" title={tags.join(', ')}>
      {tags.map((tag) => (
        <Tag key={tag}>
          <bdi>{tag}</bdi>
        </Tag>
      ))}
    </span>
  );
}

const LOOK = { yes: 'good', maybe: 'look', no: 'usual' } as const;

function VerdictCell({ row }: CellProps): ReactNode {
  const say = useSay();
  if (!row.verdict) {
    return (
      <span className="faint">
        <span aria-hidden="true">–</span>
        <span className="only-heard">{say('library.verdict.none')}</span>
      </span>
    );
  }
  return (
    <Tag look={LOOK[row.verdict]} {...(row.reason ? { hint: row.reason } : {})}>
      {say(`verdict.said.${row.verdict}`)}
    </Tag>
  );
}

function SeenCell({ row, now }: CellProps): ReactNode {
  const { day, whole } = useDates();
  return (
    <time dateTime={row.lastSeenAt} title={whole(row.lastSeenAt)}>
      {day(row.lastSeenAt, now)}
    </time>
  );
}
