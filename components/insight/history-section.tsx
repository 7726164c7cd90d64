import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import { SeenBefore } from './profile-head';

/** The user's own history with this profile: visits, growth between them, the verdict then and the score now. */
export function HistorySection(props: { readonly insight: Insight; readonly own: OwnMarks }): ReactNode {
  const say = useSay();
  const growth = props.insight.metrics['follower-growth'];
  return (
    <Section title={say('history.title')}>
      <ul className="plain-lines soft">
        <li>
          <SeenBefore insight={props.insight} />
        </li>
        {growth.status === 'measured' && growth.value !== null ? (
          <li>{say('history.growth', { growth: growth.value })}</li>
        ) : null}
        <VerdictThen {...props} />
      </ul>
    </Section>
  );
}

function VerdictThen(props: { readonly insight: Insight; readonly own: OwnMarks }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { verdict, listName } = props.own;
  if (!verdict) return null;
  const { score, observedAt } = props.insight;
  const said = {
    word: verdict.reason
      ? say('known.because', { said: say(`verdict.said.${verdict.word}`), reason: isolate(verdict.reason) })
      : say(`verdict.said.${verdict.word}`),
    list: isolate(listName),
    day: day(verdict.at, observedAt),
  };
  if (verdict.points === null) return <li>{say('history.verdict', said)}</li>;
  const today = score.status === 'scored' ? say('count.whole', { n: score.points }) : say('score.none');
  return <li>{say('history.verdict-at', { ...said, points: verdict.points, today })}</li>;
}
