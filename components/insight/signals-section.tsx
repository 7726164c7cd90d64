import type { ReactNode } from 'react';
import type { Signal } from '../../lib/core/signals/signal';
import { Section, Unfold } from '../ui/section';
import { Sign, type Tone } from '../ui/sign';
import { useSay } from '../ui/words';

const TONE: Readonly<Record<Signal['status'], Tone>> = { flag: 'look', clear: 'good', unknown: 'unknown' };

/** What is unusual for its size, with what else could explain it; what is not, folded away. */
export function SignalsSection(props: { readonly signals: readonly Signal[] }): ReactNode {
  const say = useSay();
  const flagged = props.signals
    .filter(({ status }) => status === 'flag')
    .toSorted((a, b) => b.severity - a.severity);
  const clear = props.signals.filter(({ status }) => status === 'clear');
  const unknown = props.signals.filter(({ status }) => status === 'unknown');
  return (
    <Section
      title={say('signals.title')}
      aside={say('signals.summary', { clear: clear.length, unknown: unknown.length })}
    >
      {flagged.length === 0 ? (
        <p className="signal">
          <Sign tone={clear.length > 0 ? 'good' : 'unknown'} />
          <span>{say(clear.length > 0 ? 'signals.none' : 'signals.none-known')}</span>
        </p>
      ) : (
        <SignalList signals={flagged} />
      )}
      <Unfold title={say('signals.all')}>
        <SignalList signals={[...clear, ...unknown]} />
      </Unfold>
    </Section>
  );
}

function SignalList(props: { readonly signals: readonly Signal[] }): ReactNode {
  return (
    <ul>
      {props.signals.map((signal) => (
        <SignalRow key={signal.id} signal={signal} />
      ))}
    </ul>
  );
}

function SignalRow(props: { readonly signal: Signal }): ReactNode {
  const say = useSay();
  const { id, status, because, otherwise } = props.signal;
  return (
    <li className="signal">
      <Sign tone={TONE[status]} />
      <span className="soft">
        <b className="signal-name">{say(`signal.${id}.label`)}.</b> {say(because)}
        {otherwise ? (
          <span className="signal-otherwise">{say('signal.otherwise', { reason: say(otherwise) })}</span>
        ) : null}
      </span>
    </li>
  );
}
