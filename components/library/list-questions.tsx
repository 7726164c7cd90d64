import { type FormEvent, type ReactNode, useState } from 'react';
import {
  askedNow,
  LONGEST_QUESTION,
  MOST_QUESTIONS,
  movedQuestion,
  withoutQuestion,
  withQuestion,
} from '../../lib/core/library/questions';
import type { Question } from '../../lib/core/library/verdict';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import type { Attempt, ListActs } from './list-acts';
import { ListField } from './list-field';

interface EditorProps {
  readonly questions: readonly Question[];
  readonly newId: () => string;
  readonly acts: ListActs;
  readonly attempt: Attempt;
}

/** The list's own questions: worded, ordered, taken away; answers hang on the question, not on its words. */
export function ListQuestions(props: EditorProps): ReactNode {
  const say = useSay();
  const asked = askedNow(props.questions);
  const save = (questions: readonly Question[]): void => props.attempt(props.acts.saveQuestions(questions));
  return (
    <Section
      title={say('questions.title')}
      aside={say('questions.of', { n: asked.length, of: MOST_QUESTIONS })}
    >
      <p className="soft">{say('questions.text')}</p>
      {asked.length === 0 ? <p className="soft">{say('questions.none')}</p> : null}
      <ol className="question-lines">
        {asked.map((question, at) => (
          <li key={question.id} className="question-line">
            <ListField
              label={say('questions.list', { n: at + 1 })}
              value={question.text}
              onSave={(text) => {
                if (text !== null) save(reworded(props.questions, question.id, text));
              }}
            />
            <LineActs
              {...props}
              question={question}
              first={at === 0}
              last={at === asked.length - 1}
              save={save}
            />
          </li>
        ))}
      </ol>
      <NewQuestion {...props} full={asked.length >= MOST_QUESTIONS} save={save} />
      <Removed {...props} full={asked.length >= MOST_QUESTIONS} save={save} />
    </Section>
  );
}

type Save = (questions: readonly Question[]) => void;

function LineActs(
  props: EditorProps & {
    readonly question: Question;
    readonly first: boolean;
    readonly last: boolean;
    readonly save: Save;
  },
): ReactNode {
  const say = useSay();
  const { questions, question, save } = props;
  const heard = { question: isolate(question.text) };
  return (
    <>
      <Button
        look="plain"
        label={say('questions.up.heard', heard)}
        disabled={props.first}
        onPress={() => save(movedQuestion(questions, question.id, -1))}
      >
        {say('questions.up')}
      </Button>
      <Button
        look="plain"
        label={say('questions.down.heard', heard)}
        disabled={props.last}
        onPress={() => save(movedQuestion(questions, question.id, 1))}
      >
        {say('questions.down')}
      </Button>
      <Button
        look="plain"
        label={say('questions.remove.heard', heard)}
        onPress={() => save(withoutQuestion(questions, question.id))}
      >
        {say('questions.remove')}
      </Button>
    </>
  );
}

function NewQuestion(props: EditorProps & { readonly full: boolean; readonly save: Save }): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  if (props.full) return <p className="soft">{say('questions.full')}</p>;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const worded = text.trim();
    if (worded === '') return;
    props.save(withQuestion(props.questions, worded, props.newId()));
    setText('');
  };
  return (
    <form className="question-new" onSubmit={add}>
      <Field label={say('questions.new')} hint={say('questions.new.hint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={LONGEST_QUESTION}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {say('questions.add')}
      </button>
    </form>
  );
}

function Removed(props: EditorProps & { readonly full: boolean; readonly save: Save }): ReactNode {
  const say = useSay();
  const gone = props.questions.filter(({ removed }) => removed === true);
  if (gone.length === 0) return null;
  return (
    <>
      <p className="small faint question-gone">{say('questions.removed')}</p>
      <ul className="question-lines">
        {gone.map(({ id, text }) => (
          <li key={id} className="question-line soft">
            <bdi>{text}</bdi>
            <Button
              look="plain"
              label={say('questions.again.heard', { question: isolate(text) })}
              disabled={props.full}
              onPress={() => props.save(withQuestion(props.questions, text, id))}
            >
              {say('questions.again')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function reworded(questions: readonly Question[], id: string, text: string): readonly Question[] {
  return questions.map((one) => (one.id === id ? { ...one, text } : one));
}
