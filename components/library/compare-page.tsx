import { type ReactNode, useState } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { type ComparedCell, type ComparedRow, compareProfiles } from '../../lib/core/library/compare';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Tag } from '../ui/tag';
import { useSay } from '../ui/words';
import { CompareStreaks } from './compare-streaks';
import { asMarkdown, asTabs, type CompareWords, tableOf, useCompareWords } from './compare-words';
import './library.css';
import './list.css';

/** Two to six profiles side by side, each figure on the same basis. */
export function ComparePage(props: { readonly insights: readonly Insight[] | null }): ReactNode {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const { insights } = props;
  const enough = insights !== null && insights.length >= 2;
  const rows = enough ? compareProfiles(insights) : [];
  const words = useCompareWords(insights ?? []);
  return (
    <div className="library">
      <p className="person-back">
        <a href="#library">{say('person.back')}</a>
      </p>
      <div className="library-tools">
        <h2 className="list-name">{say('compare.page')}</h2>
        {enough ? (
          <>
            <Button onPress={() => void copyText(asTabs(tableOf(words, insights, rows))).then(setCopied)}>
              {say('compare.copy')}
            </Button>
            <Button onPress={() => void copyText(asMarkdown(tableOf(words, insights, rows))).then(setCopied)}>
              {say('compare.copy.markdown')}
            </Button>
          </>
        ) : null}
        <span role="status">{copied ? say('compare.copied') : null}</span>
      </div>
      <p className="dashboard-lead soft">{say(enough || !insights ? 'compare.text' : 'compare.few')}</p>
      {enough ? <CompareTable insights={insights} rows={rows} words={words} /> : null}
      {enough ? <CompareStreaks insights={insights} rows={rows} words={words} /> : null}
    </div>
  );
}

function CompareTable(props: {
  readonly insights: readonly Insight[];
  readonly rows: readonly ComparedRow[];
  readonly words: CompareWords;
}): ReactNode {
  const say = useSay();
  return (
    <div className="library-box">
      <table className="list-table">
        <caption className="only-heard">{say('compare.page')}</caption>
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
              <th scope="row">{props.words.label(id)}</th>
              {cells.map((cell, at) => (
                <td key={props.insights[at]?.key}>
                  <Cell id={id} cell={cell} words={props.words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: {
  readonly id: ComparedRow['id'];
  readonly cell: ComparedCell;
  readonly words: CompareWords;
}): ReactNode {
  const say = useSay();
  const { id, cell } = props;
  const { value, range } = props.words.cell(id, cell);
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
