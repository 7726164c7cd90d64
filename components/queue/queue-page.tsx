import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { WITHHELD_REASONS } from '../../lib/core/insight/surface-state';
import type { LocateAccount } from '../../lib/core/intake/name-creator';
import type { QueueAdded, QueueLine } from '../../lib/core/library/queue';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import { Button } from '../ui/button';
import { useDates } from '../ui/dates';
import { Section, Unfold } from '../ui/section';
import { isolate, type Say, useSay } from '../ui/words';
import { knownMark } from './known-mark';
import { moveFocus } from './move-focus';
import { addedWords, PasteList } from './paste-list';
import { QueueBar, type QueueBarProps } from './queue-bar';

export interface QueuePageProps extends Omit<QueueBarProps, 'onWhole' | 'onStep' | 'nextRef'> {
  readonly locate: LocateAccount;
  /** A verdict opens the next. */
  readonly advances: boolean;
  readonly onAdvance: (on: boolean) => void;
  readonly onBack: () => void;
}

/** The whole queue: who is in it and what became of each, and the place to paste a list. */
export function QueuePage(props: QueuePageProps): ReactNode {
  const say = useSay();
  const lines = useStore(props.queue, (state) => state.lines) ?? [];
  const [added, setAdded] = useState<QueueAdded | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  // What was pasted is done with: the keyboard goes on where the work begins.
  useEffect(() => {
    if (added) next.current?.focus();
  }, [added]);
  const add = async (accounts: readonly NamedAccount[]): Promise<boolean> => {
    const done = await props.queue.getState().add(accounts);
    setAdded(done);
    return done !== null;
  };
  const paste = <PasteList locate={props.locate} onAdd={add} />;
  const isOn = lines.length > 0;
  return (
    <>
      {isOn ? <QueueBar {...props} onWhole={props.onBack} onStep={props.onBack} nextRef={next} /> : null}
      <Section
        title={say(isOn ? 'queue.list' : 'queue.title')}
        aside={
          <Button look="plain" onPress={props.onBack}>
            {say('queue.back')}
          </Button>
        }
      >
        <p className="small queue-added" role="status">
          {added ? addedWords(say, added) : null}
        </p>
        {isOn ? <Lines {...props} lines={lines} /> : <p className="soft">{say('queue.lead')}</p>}
        {isOn ? <Unfold title={say('queue.more')}>{paste}</Unfold> : paste}
      </Section>
      {isOn ? <Choices {...props} /> : null}
    </>
  );
}

function Choices(props: QueuePageProps): ReactNode {
  const say = useSay();
  const { clear } = props.queue.getState();
  return (
    <div className="section queue-choices">
      <label>
        <input
          type="checkbox"
          checked={props.advances}
          onChange={(event) => props.onAdvance(event.currentTarget.checked)}
        />{' '}
        {say('queue.advance')}
        <span className="small soft"> {say('queue.advance.text')}</span>
      </label>
      <p>
        <Button onPress={() => void clear()}>{say('queue.clear')}</Button>{' '}
        <span className="small soft">{say('queue.clear.text')}</span>
      </p>
    </div>
  );
}

function Lines(props: QueuePageProps & { readonly lines: readonly QueueLine[] }): ReactNode {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const { open } = props.queue.getState();
  return (
    <>
      <ol ref={list} className="page-list">
        {props.lines.map((line) => (
          <li key={line.id}>
            <LineButton
              line={line}
              now={props.now}
              onOpen={() => void open(line.id).then(props.onBack)}
              onKey={(event) => moveFocus(event, list.current)}
            />
          </li>
        ))}
      </ol>
      <p className="small faint">{say('queue.list.hint')}</p>
    </>
  );
}

function LineButton(props: {
  readonly line: QueueLine;
  readonly now: string;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}): ReactNode {
  const say = useSay();
  const dates = useDates();
  const { line } = props;
  const mark = knownMark(say, dates, line, props.now);
  const state = stateWords(say, line);
  return (
    <button
      type="button"
      className="page-list-row"
      aria-current={line.state === 'current' ? 'true' : undefined}
      title={say('queue.open', { handle: isolate(line.handle) })}
      onKeyDown={props.onKey}
      onClick={props.onOpen}
    >
      <bdi className="page-list-handle">{line.handle}</bdi>
      <span className="page-list-mark small" data-verdict={mark.tone}>
        {state ? `${mark.text} · ${state}` : mark.text}
      </span>
      {line.points === null ? null : <b className="page-list-points">{line.points}</b>}
    </button>
  );
}

/** What became of the line; null where its verdict says it all. */
function stateWords(say: Say, { state, verdict, skippedFor }: QueueLine): string | null {
  if (state === 'current') return say('queue.state.current');
  if (verdict || state === 'waiting') return null;
  if (state !== 'skipped') return say(`queue.state.${state}`);
  const because = WITHHELD_REASONS.find((reason) => reason === skippedFor);
  if (!because) return say('queue.state.skipped-plain');
  return say('queue.state.skipped', { because: say(`withheld.${because}.title`) });
}
