import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { ComparedRow } from '../../lib/core/library/compare';
import { evenScale, factorScale, type Scale } from '../streak/scale';
import { Streak } from '../streak/streak';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import type { CompareWords } from './compare-words';

/** The likely ranges of each figure above each other on one scale. */
export function CompareStreaks(props: {
  readonly insights: readonly Insight[];
  readonly rows: readonly ComparedRow[];
  readonly words: CompareWords;
}): ReactNode {
  const say = useSay();
  return (
    <Section title={say('compare.streaks')}>
      <p className="soft">{say('compare.streaks.text')}</p>
      <div className="compare-streaks">
        {props.rows.map((row) => (
          <Overlaid key={row.id} {...props} row={row} />
        ))}
      </div>
    </Section>
  );
}

function Overlaid(props: {
  readonly insights: readonly Insight[];
  readonly row: ComparedRow;
  readonly words: CompareWords;
}): ReactNode {
  const say = useSay();
  const { row, words } = props;
  const scale = scaleOver(row);
  if (!scale) return null;
  return (
    <div className="compare-overlaid">
      <h3 className="small">{words.label(row.id)}</h3>
      {row.cells.map((cell, at) => {
        const insight = props.insights[at];
        if (!insight) return null;
        const name = insight.name?.trim() || insight.handle;
        const { value, range } = words.cell(row.id, cell);
        const told = range ? `${value} (${range})` : value;
        const { low, high } = cell;
        const figure =
          low === null || high === null ? null : { likely: { low, high }, value: cell.value, band: null };
        return (
          <div key={insight.key} className="compare-line">
            <bdi className="small compare-who">{name}</bdi>
            <Streak
              figure={figure}
              scale={scale}
              label={say('compare.heard', { name: isolate(name), value: told })}
              small
            />
            <span className="small soft compare-told" aria-hidden="true">
              {value}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** One scale that holds every range; null = nothing to draw. What may be 0 or less is drawn in even steps. */
function scaleOver({ id, cells }: ComparedRow): Scale | null {
  const lows = cells.flatMap(({ low }) => low ?? []);
  const highs = cells.flatMap(({ high }) => high ?? []);
  if (lows.length === 0) return null;
  if (id === 'fit') return evenScale({ low: 0, high: 100 });
  const [low, high] = [Math.min(...lows), Math.max(...highs)];
  if (low > 0) return factorScale({ low: low / 1.15, high: high * 1.15 });
  const room = (high - low || 1) * 0.05;
  return evenScale({ low: low - room, high: high + room });
}
