import type { ReactNode, Ref } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { progressOf, type QueueLine, type QueueStep, stepFrom } from '../../lib/core/library/queue';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { MarksState } from '../notes/marks-state';
import { useLetterKeys } from '../notes/use-letter-keys';
import { Button, Key } from '../ui/button';
import { useDates } from '../ui/dates';
import { isolate, useSay } from '../ui/words';
import { FocusLine, type Shortcuts } from './focus-line';
import { knownMark } from './known-mark';
import type { QueueView } from './queue-state';
import './queue.css';

const NEXT = 'j';
const PREVIOUS = 'k';
const WORDS = ['yes', 'maybe', 'no'] as const satisfies readonly VerdictWord[];

export interface QueueBarProps {
  readonly queue: StoreApi<QueueView>;
  readonly marks: StoreApi<MarksState>;
  readonly letters: Letters | null;
  readonly shortcuts: Shortcuts | null;
  /** ISO 8601. */
  readonly now: string;
  readonly onWhole: () => void;
  /** A step was taken. */
  readonly onStep?: () => void;
  readonly nextRef?: Ref<HTMLButtonElement>;
}

/** How far the queue is, who comes next and what is known of them, and who hears the keys. */
export function QueueBar(props: QueueBarProps): ReactNode {
  const lines = useStore(props.queue, (state) => state.lines);
  return lines && lines.length > 0 ? <Bar {...props} lines={lines} /> : null;
}

function Bar(props: QueueBarProps & { readonly lines: readonly QueueLine[] }): ReactNode {
  const say = useSay();
  const { queue, marks, letters, lines } = props;
  const { undo } = queue.getState();
  const step = (to: QueueStep): void => {
    void queue.getState().step(to);
    props.onStep?.();
  };
  useLetterKeys(
    letters
      ? {
          [NEXT]: () => step('next'),
          [PREVIOUS]: () => step('previous'),
          // What was said of the profile in sight is taken back first, then what was said of the one before.
          [letters.undo]: () => void (marks.getState().undoable ? marks.getState().undo() : undo()),
        }
      : {},
    letters !== null,
  );
  return (
    <section className="queue-bar" aria-label={say('queue.bar')}>
      <div className="queue-line">
        <Progress lines={lines} />
        <Button look="plain" label={say('queue.whole.heard')} onPress={props.onWhole}>
          {say('queue.whole')}
        </Button>
      </div>
      <div className="queue-line">
        <span className="queue-steps">
          <StepButton
            label="queue.next"
            letter={letters && NEXT}
            onPress={() => step('next')}
            ref={props.nextRef}
          />
          <StepButton label="queue.previous" letter={letters && PREVIOUS} onPress={() => step('previous')} />
        </span>
        <Coming {...props} />
      </div>
      <FocusLine shortcuts={props.shortcuts} />
    </section>
  );
}

function StepButton(props: {
  readonly label: 'queue.next' | 'queue.previous';
  readonly letter: string | null;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}): ReactNode {
  const say = useSay();
  return (
    <Button
      look={props.label === 'queue.next' ? 'usual' : 'plain'}
      label={say(`${props.label}.heard`)}
      {...(props.letter ? { keyShortcut: props.letter } : {})}
      {...(props.ref ? { ref: props.ref } : {})}
      onPress={props.onPress}
    >
      {say(props.label)}
      {props.letter ? <Key letter={props.letter} /> : null}
    </Button>
  );
}

function Progress(props: { readonly lines: readonly QueueLine[] }): ReactNode {
  const say = useSay();
  const { total, said, skipped, left } = progressOf(props.lines);
  const done = total - left;
  const parts = [
    ...WORDS.flatMap((word) => (said[word] > 0 ? [say(`queue.said.${word}`, { n: said[word] })] : [])),
    ...(skipped > 0 ? [say('queue.skipped', { n: skipped })] : []),
  ];
  return (
    <span className="queue-progress">
      <progress max={total} value={done} aria-label={say('queue.at.heard', { done, n: total })} />
      <span className="small">
        <b>{say('queue.at', { done, n: total })}</b>
        <span className="soft">{parts.map((part) => ` · ${part}`)}</span>
      </span>
    </span>
  );
}

function Coming(props: QueueBarProps & { readonly lines: readonly QueueLine[] }): ReactNode {
  const say = useSay();
  const dates = useDates();
  const { takenBack, failed } = useStore(props.queue);
  const next = stepFrom(props.lines, 'next');
  const text = failed
    ? say('queue.failed')
    : takenBack
      ? say('queue.taken-back', { handle: isolate(takenBack.handle) })
      : next
        ? say('queue.coming', {
            handle: isolate(`@${next.handle}`),
            mark: knownMark(say, dates, next, props.now).text,
          })
        : say('queue.over');
  return (
    <p className="small soft queue-coming" role="status">
      {text}
    </p>
  );
}
