import type { ReactNode } from 'react';
import { midpoint } from '../../lib/core/count/range';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { CreatorSheet } from '../../lib/core/report/report';
import { isTie } from '../../lib/core/score/is-tie';
import { rangeWords, valueWords } from '../insight/figure-kinds';
import { ScoreStreak } from '../score/score-mark';
import { moneyIn } from '../ui/money';
import { isolate, type PlainKey, useSay, useSpeaker } from '../ui/words';

/** Every creator on one line; a column that nobody fills is not drawn. */
export function CreatorsTable(props: { readonly sheets: readonly CreatorSheet[] }): ReactNode {
  const say = useSay();
  const { sheets } = props;
  const columns = COLUMNS.filter(({ has }) => sheets.some(has));
  return (
    <table className="report-table creators-table">
      <caption className="only-heard">{say('report.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report.column.creator')}</th>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet, index) => (
          <tr key={sheet.key}>
            <th scope="row">
              <Name sheet={sheet} />
            </th>
            {columns.map(({ head, Cell }) => (
              <td key={head}>
                <Cell sheet={sheet} above={sheets[index - 1] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly sheet: CreatorSheet;
  readonly above: CreatorSheet | null;
}

interface Column {
  readonly head: PlainKey;
  readonly has: (sheet: CreatorSheet) => boolean;
  readonly Cell: (props: CellProps) => ReactNode;
}

const COLUMNS: readonly Column[] = [
  { head: 'report.column.fit', has: ({ score }) => score !== null, Cell: Fit },
  { head: 'report.column.followers', has: () => true, Cell: Followers },
  { head: 'report.column.engagement', has: ({ figures }) => figures !== null, Cell: Engagement },
  { head: 'report.column.views', has: ({ figures }) => figures !== null, Cell: Views },
  { head: 'report.column.niche', has: ({ niche }) => niche !== null, Cell: Niche },
  { head: 'report.column.verdict', has: ({ own }) => own.verdict !== undefined, Cell: Verdict },
  { head: 'report.column.price', has: ({ own }) => Boolean(own.prices?.agreed), Cell: AgreedPrice },
];

function Name({ sheet }: { readonly sheet: CreatorSheet }): ReactNode {
  const say = useSay();
  return (
    <>
      <bdi>{sheet.name?.trim() || sheet.handle}</bdi>
      <span className="quiet below">
        {say('head.handle', {
          handle: isolate(sheet.handle),
          platform: PLATFORM[sheet.platform].displayName,
        })}
      </span>
    </>
  );
}

function Fit({ sheet, above }: CellProps): ReactNode {
  const say = useSay();
  const fit = sheet.score?.fit;
  if (!fit) return null;
  if (fit.status === 'withheld') return <span className="quiet">{say('score.none')}</span>;
  const before = above?.score?.fit;
  return (
    <span className="fit-said">
      <b>{say('count.whole', { n: fit.points })}</b>
      <ScoreStreak score={fit} forBrief={sheet.score?.brief !== null} small />
      <span className="quiet">
        {say('library.fit.range', { low: fit.low, high: fit.high })}
        {before?.status === 'scored' && isTie(before, fit) ? `, ${say('report.tie')}` : null}
      </span>
    </span>
  );
}

function Followers({ sheet }: CellProps): ReactNode {
  const say = useSay();
  return sheet.followers ? say('count.compact', { n: midpoint(sheet.followers) }) : <Unknown />;
}

const RATES: readonly (readonly [MetricId, 'report.per-view' | 'report.per-follower'])[] = [
  ['engagement-rate-views', 'report.per-view'],
  ['engagement-rate-followers', 'report.per-follower'],
];

/** The rate with its denominator: nothing is compared across two of them without saying so. */
function Engagement({ sheet }: CellProps): ReactNode {
  const say = useSay();
  for (const [id, words] of RATES) {
    const found = sheet.figures?.find((figure) => figure.id === id);
    if (!found) continue;
    const { value } = found.measured;
    const range = say(rangeWords(id, found.measured));
    return (
      <>
        {say(words, { figure: value === null ? range : say(valueWords(id, value)) })}
        {value === null ? null : <span className="quiet below">{range}</span>}
      </>
    );
  }
  return <Unknown />;
}

function Views({ sheet }: CellProps): ReactNode {
  const say = useSay();
  const found = sheet.figures?.find(({ id }) => id === 'typical-views');
  if (!found) return <Unknown />;
  const { value } = found.measured;
  const range = say(rangeWords(found.id, found.measured));
  return (
    <>
      {value === null ? range : say(valueWords(found.id, value))}
      {value === null ? null : <span className="quiet below">{range}</span>}
    </>
  );
}

function Niche({ sheet }: CellProps): ReactNode {
  const say = useSay();
  return sheet.niche ? say(`niche.${sheet.niche}`) : <Unknown />;
}

function Verdict({ sheet }: CellProps): ReactNode {
  const say = useSay();
  const said = sheet.own.verdict;
  return said ? say(`verdict.said.${said.word}`) : null;
}

function AgreedPrice({ sheet }: CellProps): ReactNode {
  const { locale } = useSpeaker();
  const price = sheet.own.prices?.agreed;
  return price ? moneyIn(locale, price.currency)(price.amount) : null;
}

function Unknown(): ReactNode {
  const say = useSay();
  return <span className="quiet">{say('value.unknown')}</span>;
}
