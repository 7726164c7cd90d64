import { type ReactNode, useState } from 'react';
import type { DatedNote } from '../../lib/core/library/profile-details';
import { Button } from '../ui/button';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import type { PersonActs } from './person-acts';

const LONGEST = 20_000;

/** Notes by date, the newest first. */
export function PersonNotes(props: {
  readonly notes: readonly DatedNote[];
  readonly now: string;
  readonly acts: PersonActs;
}): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<void>): Promise<void> =>
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Section title={say('person.notes')}>
      <div className="person-new">
        <textarea
          aria-label={say('person.note.new')}
          placeholder={say('person.note.new')}
          rows={2}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          disabled={text.trim() === ''}
          onPress={() => void attempt(props.acts.addNote(text.trim()).then(() => setText('')))}
        >
          {say('person.note.add')}
        </Button>
      </div>
      <p role="alert" className="small">
        {failed ? say('person.failed') : null}
      </p>
      {props.notes.length === 0 ? <p className="soft">{say('person.notes.none')}</p> : null}
      <ol className="person-notes">
        {props.notes.map((note) => (
          <Note
            key={note.id}
            note={note}
            now={props.now}
            onChange={(next) => attempt(props.acts.changeNote(note.id, next))}
          />
        ))}
      </ol>
    </Section>
  );
}

function Note(props: {
  readonly note: DatedNote;
  readonly now: string;
  readonly onChange: (text: string) => Promise<void>;
}): ReactNode {
  const say = useSay();
  const { day, whole } = useDates();
  const { note } = props;
  const [text, setText] = useState(note.text);
  const when = day(note.createdAt, props.now);
  return (
    <li className="person-note">
      <div className="person-row small faint">
        <time dateTime={note.createdAt} title={whole(note.createdAt)}>
          {when}
        </time>
        {note.own ? (
          <Button
            look="plain"
            label={say('person.note.remove.heard', { day: when })}
            onPress={() => void props.onChange('')}
          >
            {say('person.note.remove')}
          </Button>
        ) : (
          <span>{say('person.note.theirs')}</span>
        )}
      </div>
      <textarea
        aria-label={say('person.note.label', { day: when })}
        rows={Math.min(8, text.split('\n').length + Math.floor(text.length / 60))}
        maxLength={LONGEST}
        readOnly={!note.own}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() !== '' && text !== note.text) void props.onChange(text);
        }}
      />
    </li>
  );
}
