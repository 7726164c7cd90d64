import { type ReactNode, useState } from 'react';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import type { Insight } from '../../lib/core/insight/insight';
import { type ComparedCell, type ComparedRow, compareProfiles } from '../../lib/core/library/compare';
import { nameOf, rangeWords, valueWords } from '../insight/figure-kinds';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Tag } from '../ui/tag';
import { type Say, useSay } from '../ui/words';
import './library.css';
import './list.css';

/** Two to six profiles side by side, each figure on the same basis. */
export function ComparePage(props: { readonly insights: readonly Insight[] | null }): ReactNode {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const { insights } = props;
  const enough = insights !== null && insights.length >= 2;
  const rows = enough ? compareProfiles(insights) : [];
  return (
    <div className="library">
      <p className="person-back">
        <a href="#library">{say('person.back')}</a>
      </p>
      <div className="library-tools">
        <h2 className="list-name">{say('compare.title')}</h2>
        {enough ? (
          <Button onPress={() => void copyText(asTable(say, insights, rows)).then(setCopied)}>
            {say('compare.copy')}
          </Button>
        ) : null}
        <span role="status">{copied ? say('compare.copied') : null}</span>
      </div>
      <p className="dashboard-lead soft">{say(enough || !insights ? 'compare.text' : 'compare.few')}</p>
      {enough ? <CompareTable insights={insights} rows={rows} /> : null}
    </div>
  );
}

function CompareTable(props: {
  readonly insights: readonly Insight[];
  readonly rows: readonly ComparedRow[];
}): ReactNode {
  const say = useSay();
  return (
    <div className="library-box">
      <table className="list-table">
        <caption className="only-heard">{say('compare.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.figure')}</th>
            {props.insights.map(({ key, name, handle }) => (
              <th key={key} scope="col">
                <a href={`#profile/${encodeURIComponent(key)}`}>
                  <bdi>{name?.trim() || handle}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ id, cells }) => (
            <tr key={id}>
              <th scope="row">{labelOf(say, id)}</th>
              {cells.map((cell, at) => (
                <td key={props.insights[at]?.key}>
                  <Cell id={id} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: { readonly id: ComparedRow['id']; readonly cell: ComparedCell }): ReactNode {
  const say = useSay();
  const { id, cell } = props;
  const { value, range } = wordsOf(say, id, cell);
  return (
    <span className="compare-cell">
      <span className={cell.value === null && cell.low === null ? 'faint' : 'compare-value'}>{value}</span>
      {range ? <span className="small soft">{range}</span> : null}
      {cell.mark ? (
        <Tag look={cell.mark === 'best' ? 'good' : 'usual'}>{say(`compare.${cell.mark}`)}</Tag>
      ) : null}
    </span>
  );
}

function labelOf(say: Say, id: ComparedRow['id']): string {
  return id === 'fit' || id === 'followers' ? say(`compare.${id}`) : say(nameOf(id));
}

function wordsOf(say: Say, id: ComparedRow['id'], { value, low, high }: ComparedCell) {
  const span = low === null || high === null ? null : { low, high };
  if (!span) return { value: say('value.unknown'), range: null };
  if (id === 'fit' || id === 'followers') {
    const format = (n: number): string =>
      id === 'fit' ? say('count.whole', { n }) : say('count.compact', { n });
    const range = span.low === span.high ? null : say('library.fit.range', span);
    return { value: value === null ? '' : format(value), range: id === 'fit' ? range : null };
  }
  const metric: MetricId = id;
  const range = say(rangeWords(metric, span));
  return value === null ? { value: range, range: null } : { value: say(valueWords(metric, value)), range };
}

/** Cells parted by tabs: it lands in a spreadsheet as a table. */
function asTable(say: Say, insights: readonly Insight[], rows: readonly ComparedRow[]): string {
  const plain = (text: string): string => text.replaceAll(/[\t\r\n]/g, ' ').replace(/^[=+\-@]/, "'$&");
  const head = [say('compare.figure'), ...insights.map(({ handle }) => plain(handle))];
  const lines = rows.map(({ id, cells }) => [
    labelOf(say, id),
    ...cells.map((cell) => {
      const { value, range } = wordsOf(say, id, cell);
      return plain(range ? `${value} (${range})` : value);
    }),
  ]);
  return [head, ...lines].map((line) => line.join('\t')).join('\n');
}
