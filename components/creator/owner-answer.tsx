import type { ReactNode } from 'react';
import { improvements, strengths } from '../../lib/core/insight/improvements';
import type { Insight } from '../../lib/core/insight/insight';
import { ScoreMark } from '../score/score-mark';
import { partName } from '../score/score-words';
import { Section } from '../ui/section';
import { Sign } from '../ui/sign';
import { useSay } from '../ui/words';
import './creator.css';

/** The answer for the profile's owner: strengths first, then the score with what would lift it. */
export function OwnerAnswer(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { insight } = props;
  return (
    <>
      <Section title={say('me.strengths')}>
        <Strengths insight={insight} />
      </Section>
      <section className="section" aria-label={say('score.title')}>
        <ScoreMark insight={insight} />
      </section>
      <Improvements insight={insight} />
    </>
  );
}

function Strengths(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const strong = strengths(props.insight.score);
  if (strong.length === 0) return <p className="soft">{say('me.no-strengths')}</p>;
  return (
    <ul className="owner-list">
      {strong.map((part) => (
        <li key={part.id}>
          <Sign tone="good" />
          <span>
            <b>{say(partName(part))}.</b> {say(part.because)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Improvements(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { score } = props.insight;
  if (score.status === 'withheld') return null;
  const changes = improvements(score);
  const title = say('me.improvements', { n: Math.max(1, changes.length) });
  return (
    <Section title={title}>
      {changes.length === 0 ? (
        <p className="soft">{say('me.nothing-to-lift')}</p>
      ) : (
        <ol className="owner-list owner-changes">
          {changes.map(({ id, what }) => (
            <li key={id}>
              <span>{say(what)}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
