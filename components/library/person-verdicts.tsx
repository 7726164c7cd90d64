import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { changesSince } from '../../lib/core/library/decision';
import type { ProfileDetails, SaidVerdict } from '../../lib/core/library/profile-details';
import { useDates } from '../ui/dates';
import { Section, Unfold } from '../ui/section';
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
            : say('person.lists', { n: lists.length, lists: lists.map(isolate).join(', ') })}
        </li>
      </ul>
      <Earlier insight={props.insight} details={props.details} />
      <Changes insight={props.insight} details={props.details} />
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
      {one.evidenceId === null ? null : (
        <>
          {' '}
          <RecordLink profile={insight.key} id={one.evidenceId} day={said.day} />
        </>
      )}
    </>
  );
}

/** Opens everything that the decision stood on. */
function RecordLink(props: {
  readonly profile: string;
  readonly id: string;
  readonly day: string;
}): ReactNode {
  const say = useSay();
  return (
    <a
      href={`#record/${encodeURIComponent(`${props.profile}/${props.id}`)}`}
      aria-label={say('decision.open.heard', { day: props.day })}
    >
      {say('decision.open')}
    </a>
  );
}

/** Decisions that later ones took the place of. */
function Earlier(props: { readonly insight: Insight; readonly details: ProfileDetails }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const earlier = props.details.decisions.filter(({ holds }) => !holds);
  if (earlier.length === 0) return null;
  return (
    <Unfold title={say('decision.earlier')}>
      <ul className="plain-lines soft">
        {earlier.map(({ id, verdict, listName, at }) => (
          <li key={id}>
            {say('person.verdict', {
              word: verdict ? say(`verdict.said.${verdict}`) : say('decision.said.unknown'),
              list: isolate(listName),
              day: day(at, props.insight.observedAt),
            })}{' '}
            <RecordLink profile={props.insight.key} id={id} day={day(at, props.insight.observedAt)} />
          </li>
        ))}
      </ul>
    </Unfold>
  );
}

/** What is different from the newest decision. */
function Changes(props: { readonly insight: Insight; readonly details: ProfileDetails }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const [newest] = props.details.decisions;
  if (!newest || newest.insight.observedAt === props.insight.observedAt) return null;
  const changes = changesSince(newest.insight, props.insight);
  return (
    <>
      <p className="small faint">{say('change.title', { day: day(newest.at, props.insight.observedAt) })}</p>
      <ul className="plain-lines soft">
        {changes.length === 0 ? <li>{say('change.none')}</li> : null}
        {changes.map((change) => (
          <li key={change.key}>{say(change)}</li>
        ))}
      </ul>
    </>
  );
}
