import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { ProfileDetails, SaidVerdict } from '../../lib/core/library/profile-details';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';

/** What was said of the profile, list by list: the score then and the score today. */
export function PersonVerdicts(props: {
  readonly insight: Insight;
  readonly details: ProfileDetails;
}): ReactNode {
  const say = useSay();
  const { verdicts, lists } = props.details;
  return (
    <Section title={say('person.verdicts')}>
      {verdicts.length === 0 ? <p className="soft">{say('person.verdicts.none')}</p> : null}
      <ul className="plain-lines soft">
        {verdicts.map((one) => (
          <li key={`${one.listId} ${one.at}`}>
            <Verdict one={one} insight={props.insight} />
          </li>
        ))}
        <li>
          {lists.length === 0
            ? say('person.lists.none')
            : say('person.lists', { lists: lists.map(isolate).join(', ') })}
        </li>
      </ul>
    </Section>
  );
}

function Verdict(props: { readonly one: SaidVerdict; readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { one, insight } = props;
  const said = {
    word: say(`verdict.said.${one.verdict}`),
    list: isolate(one.listName),
    day: day(one.at, insight.observedAt),
  };
  const { score } = insight;
  const today = score.status === 'scored' ? say('count.whole', { n: score.points }) : say('score.none');
  return (
    <>
      {one.points === null
        ? say('person.verdict', said)
        : say('person.verdict-at', { ...said, points: one.points, today })}
      {one.reason ? ` ${say('person.reason', { reason: isolate(one.reason) })}` : null}
      {one.own ? null : ` (${say('person.note.theirs')})`}
    </>
  );
}
