import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { ANSWER_WORDS, type AskedQuestion, ownAnswer } from '../../lib/core/library/questions';
import type { AnswerWord } from '../../lib/core/library/verdict';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { Button, Key } from '../ui/button';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import type { Trusts } from './editing';
import type { MarksState } from './marks-state';
import { useLetterKeys } from './use-letter-keys';
import './questions.css';

/** Goes to the next question, as long as no action was given it. */
const TO_QUESTIONS = 'q';
/** They answer only where the focus is in a question, so that they may mean something else elsewhere. */
const ANSWER_KEYS: Readonly<Record<string, AnswerWord>> = { y: 'yes', n: 'no', u: 'unsure' };
const LETTER_OF: Readonly<Record<AnswerWord, string>> = { yes: 'y', no: 'n', unsure: 'u' };

interface QuestionsProps {
  readonly questions: readonly AskedQuestion[];
  readonly marks: StoreApi<MarksState>;
  /** Whether an answer may be given here and now. */
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
  /** ISO 8601. */
  readonly now: string;
}

/** What the list asks about every creator: beside the score, never part of it. */
export function QuestionsSection(props: QuestionsProps): ReactNode {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const { questions, letters } = props;
  const free = letters !== null && !Object.values(letters).includes(TO_QUESTIONS);
  useLetterKeys(free ? { [TO_QUESTIONS]: () => focusFirst(box.current) } : {}, letters !== null);
  if (questions.length === 0) return null;
  const n = questions.filter((one) => ownAnswer(one) !== null).length;
  return (
    <Section title={say('questions.title')} aside={say('questions.answered', { n, of: questions.length })}>
      <div className="questions" ref={box}>
        {questions.map((question) => (
          <OneQuestion key={question.id} {...props} question={question} />
        ))}
      </div>
      {free && props.open ? <p className="small faint">{say('questions.key')}</p> : null}
    </Section>
  );
}

function OneQuestion(props: QuestionsProps & { readonly question: AskedQuestion }): ReactNode {
  const say = useSay();
  const { question, letters, open, trusts } = props;
  const reply = useStore(props.marks, (state) => state.reply);
  const given = ownAnswer(question);
  const press = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const word = ANSWER_KEYS[event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!word || !plain || letters === null || !open || !trusts(event.nativeEvent)) return;
    event.preventDefault();
    void reply(question.id, given === word ? null : word);
    focusNext(event.currentTarget);
  };
  return (
    <fieldset className="question" data-answered={given !== null} onKeyDown={press}>
      <legend>
        <bdi>{question.text}</bdi>
      </legend>
      <span className="question-answers">
        {ANSWER_WORDS.map((word) => (
          <Button
            key={word}
            look="plain"
            pressed={given === word}
            disabled={!open}
            {...(letters ? { keyShortcut: LETTER_OF[word] } : {})}
            onPress={({ nativeEvent }) => {
              if (trusts(nativeEvent)) void reply(question.id, given === word ? null : word);
            }}
          >
            {say(`questions.answer.${word}`)}
            {letters && open ? <Key letter={LETTER_OF[word]} /> : null}
          </Button>
        ))}
      </span>
      <Signed question={question} now={props.now} />
    </fieldset>
  );
}

/** Who answered, and when. */
export function Signed(props: { readonly question: AskedQuestion; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const lines = props.question.answers.map(({ answer, at, own }) =>
    own
      ? say('questions.own', { day: day(at, props.now) })
      : say('questions.other', { answer: say(`questions.answer.${answer}`), day: day(at, props.now) }),
  );
  return lines.length === 0 ? null : (
    <span className="small faint question-signed">{lines.map(isolate).join(' · ')}</span>
  );
}

function focusFirst(box: HTMLElement | null): void {
  const waiting = box?.querySelector<HTMLElement>('[data-answered="false"] button');
  (waiting ?? box?.querySelector<HTMLElement>('button'))?.focus();
}

function focusNext(field: HTMLElement): void {
  const next = field.nextElementSibling;
  if (next instanceof HTMLElement) next.querySelector<HTMLElement>('button')?.focus();
}
