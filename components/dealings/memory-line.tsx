import type { ReactNode } from 'react';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import type { ContactLine } from '../../lib/core/library/contact';
import { tallyOf } from '../../lib/core/library/list-sheet';
import { reasonCounts } from '../notes/reason-counts';
import { saidWords, wroteWords } from '../queue/known-mark';
import { useDates } from '../ui/dates';
import { Sign } from '../ui/sign';
import { isolate, type Say, useSay } from '../ui/words';
import './dealings.css';

/** What was said in other lists is told in full for the newest of them. */
const MOST = 3;

/** What is known already of a creator, before they are proposed again or written to twice. */
export function MemoryLine(props: { readonly own: OwnMarks; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { said, dealings, lately } = props.own;
  const [last] = dealings.contacts;
  if (said.length === 0 && !last) return null;
  return (
    <section className="memory small" aria-label={say('memory.title')}>
      <ul>
        {last ? (
          <li className="memory-contact" data-lately={lately !== null}>
            {lately ? (
              <LatelyWords contact={lately} now={props.now} />
            ) : (
              <Wrote contact={last} now={props.now} lately={false} />
            )}
          </li>
        ) : null}
        {said.slice(0, MOST).map((one) => (
          <li key={`${one.listId} ${one.at}`}>
            {say('memory.said', { said: saidWords(say, one), day: day(one.at, props.now) })}
          </li>
        ))}
        {said.length > 1 ? <li>{countWords(say, said)}</li> : null}
      </ul>
    </section>
  );
}

/** How often which word was given before, and why. */
function countWords(say: Say, said: OwnMarks['said']): string {
  const tally = tallyOf(said);
  const reasons = reasonCounts(say, tally);
  return reasons === null
    ? say('memory.counts', tally.said)
    : say('memory.counts-why', { ...tally.said, reasons });
}

/** That somebody wrote so lately that writing again wants a thought. */
export function LatelyWords(props: { readonly contact: ContactLine; readonly now: string }): ReactNode {
  return (
    <>
      <Sign tone="look" />
      <span>
        <Wrote {...props} lately />
      </span>
    </>
  );
}

function Wrote(props: {
  readonly contact: ContactLine;
  readonly now: string;
  readonly lately: boolean;
}): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { at, by, listName } = props.contact;
  const wrote = wroteWords(say, day(at, props.now), by);
  if (listName === null) return say(props.lately ? 'memory.lately' : 'memory.wrote', { wrote });
  return say(props.lately ? 'memory.lately-for' : 'memory.wrote-for', { wrote, list: isolate(listName) });
}
