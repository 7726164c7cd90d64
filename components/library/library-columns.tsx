import type { ReactNode } from 'react';
import { exact } from '../../lib/core/count/range';
import type { SortId } from '../../lib/core/library/library-query';
import type { LibraryRow } from '../../lib/core/library/library-row';
import { PLATFORM } from '../../lib/core/profile/platform';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { Tag } from '../ui/tag';
import { type PlainKey, useSay } from '../ui/words';
import { FigureCell, FitCell, Unknown } from './library-cells';

export interface CellProps {
  readonly row: LibraryRow;
  /** The fit cannot be told from that of the row above. */
  readonly tie: boolean;
  /** ISO 8601. */
  readonly now: string;
}

/** A column of the table after the creator's own. sort null = it has no order. */
export interface LibraryColumn {
  readonly head: PlainKey;
  readonly sort: SortId | null;
  readonly figure: boolean;
  readonly name: string;
  readonly Cell: (props: CellProps) => ReactNode;
}

export const COLUMNS: readonly LibraryColumn[] = [
  { name: 'platform', head: 'library.column.platform', sort: null, figure: false, Cell: PlatformCell },
  { name: 'tier', head: 'library.column.tier', sort: null, figure: false, Cell: TierCell },
  { name: 'verdict', head: 'library.column.verdict', sort: null, figure: false, Cell: VerdictCell },
  {
    name: 'fit',
    head: 'library.column.fit',
    sort: 'fit',
    figure: false,
    Cell: ({ row, tie }) => <FitCell row={row} tie={tie} />,
  },
  {
    name: 'followers',
    head: 'library.column.followers',
    sort: 'followers',
    figure: true,
    Cell: ({ row }) => (row.followers === null ? <Unknown /> : <Count of={exact(row.followers)} />),
  },
  {
    name: 'perFollower',
    head: 'library.column.perFollower',
    sort: 'perFollower',
    figure: true,
    Cell: ({ row }) => <FigureCell id="engagement-rate-followers" figure={row.perFollower} />,
  },
  {
    name: 'perView',
    head: 'library.column.perView',
    sort: 'perView',
    figure: true,
    Cell: ({ row }) => <FigureCell id="engagement-rate-views" figure={row.perView} />,
  },
  {
    name: 'views',
    head: 'library.column.views',
    sort: 'views',
    figure: true,
    Cell: ({ row }) => <FigureCell id="typical-views" figure={row.views} />,
  },
  {
    name: 'cadence',
    head: 'library.column.cadence',
    sort: 'cadence',
    figure: true,
    Cell: ({ row }) => <FigureCell id="posts-per-week" figure={row.cadence} />,
  },
  {
    name: 'paid',
    head: 'library.column.paid',
    sort: 'paid',
    figure: true,
    Cell: ({ row }) => <FigureCell id="paid-share" figure={row.paid} />,
  },
  { name: 'seen', head: 'library.column.seen', sort: 'seen', figure: true, Cell: SeenCell },
];

function PlatformCell({ row }: CellProps): ReactNode {
  return PLATFORM[row.platform].displayName;
}

function TierCell({ row }: CellProps): ReactNode {
  const say = useSay();
  return row.tier ? <Tag look="tier">{say(`tier.${row.tier}`)}</Tag> : <Unknown />;
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
