import type { ReactNode } from 'react';
import { isDue } from '../../lib/core/library/due';
import type { ListSheet } from '../../lib/core/library/list-sheet';
import type { ListedRow } from '../../lib/core/library/profile-details';
import { ANSWER_WORDS, type AskedQuestion, ownAnswer } from '../../lib/core/library/questions';
import { STAGES } from '../../lib/core/library/stage';
import { tagsIn } from '../../lib/core/library/tags';
import type { AnswerWord, EntryFields, Question } from '../../lib/core/library/verdict';
import { PLATFORM, profileAddress } from '../../lib/core/profile/platform';
import { creatorOfKey } from '../../lib/core/profile/record';
import { Signed } from '../notes/questions-section';
import { Button } from '../ui/button';
import { SafeLink } from '../ui/safe-link';
import { Tag } from '../ui/tag';
import { isolate, useSay } from '../ui/words';
import { Unknown } from './library-cells';
import type { Attempt, ListActs } from './list-acts';
import { ListField } from './list-field';

interface TableProps {
  readonly sheet: ListSheet;
  /** Those asked now. */
  readonly questions: readonly Question[];
  /** The fit is that for the brief of this list. */
  readonly forBrief: boolean;
  readonly currency: string;
  readonly today: string;
  readonly acts: ListActs;
  readonly attempt: Attempt;
}

/** After creator, verdict and fit. */
const HEADS = ['lists.stage', 'lists.owner', 'lists.next', 'lists.due'] as const;

/** Everyone on the list with stage, owner, next step, date, price, tags and answers, changed in place. */
export function ListTable(props: TableProps): ReactNode {
  const say = useSay();
  return (
    <div className="library-box">
      <table className="list-table">
        <caption className="only-heard">{say('lists.table', { list: isolate(props.sheet.name) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('lists.creator')}</th>
            <th scope="col">{say('lists.said')}</th>
            <th scope="col">{say(props.forBrief ? 'lists.fit.brief' : 'lists.fit')}</th>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col">{say('lists.price', { currency: props.currency })}</th>
            <th scope="col">{say('lists.tags')}</th>
            {props.questions.map(({ id, text }) => (
              <th key={id} scope="col" className="question-head">
                <bdi>{text}</bdi>
              </th>
            ))}
            <th scope="col">{say('lists.change')}</th>
          </tr>
        </thead>
        <tbody>
          {props.sheet.rows.map((row) => (
            <ListRow key={row.key} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaidReason(props: { readonly reason: string | null }): ReactNode {
  return props.reason ? (
    <span className="small soft said-reason">
      <bdi>{props.reason}</bdi>
    </span>
  ) : null;
}

function ListRow(props: { readonly row: ListedRow; readonly table: TableProps }): ReactNode {
  const say = useSay();
  const { row, table } = props;
  const { columns, entry, verdict } = row;
  const named = creatorOfKey(row.key);
  // A price that was named in another currency stays in it.
  const currency = entry.price?.currency ?? table.currency;
  const handle = columns?.handle ?? named.handle;
  const name = columns?.name?.trim() || entry.name || handle;
  const change = (part: EntryFields): void => table.attempt(table.acts.change([row.key], part));
  const cell = (what: string): string => say('lists.cell', { what, name: isolate(name) });
  return (
    <tr data-key={row.key}>
      <th scope="row" className="creator-cell">
        {columns ? (
          <a href={`#profile/${encodeURIComponent(row.key)}`}>
            <bdi className="creator-name">{name}</bdi>
            <span className="small faint creator-handle">{say('head.at', { handle: isolate(handle) })}</span>
          </a>
        ) : (
          // Nothing is kept of it here: the way leads to the site, where it can be looked at.
          <SafeLink url={profileAddress(named.platform, handle)}>
            <bdi className="creator-name">{name}</bdi>
            <span className="small faint creator-handle">{say('head.at', { handle: isolate(handle) })}</span>
            <span className="small soft">
              {say('lists.unseen-at', { site: PLATFORM[named.platform].displayName })}
            </span>
          </SafeLink>
        )}
      </th>
      <td>
        {verdict ? <Tag>{say(`verdict.said.${verdict}`)}</Tag> : row.theirs ? null : <Unknown />}
        <SaidReason reason={row.reason} />
        {row.theirs ? (
          <span className="small soft said-reason">
            {say('lists.theirs', { word: say(`verdict.said.${row.theirs.verdict}`) })}
          </span>
        ) : null}
        <SaidReason reason={row.theirs?.reason ?? null} />
      </td>
      <td>{columns?.points == null ? <Unknown /> : say('count.whole', { n: columns.points })}</td>
      <td>
        <select
          aria-label={cell(say('lists.stage'))}
          value={entry.stage ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ stage: STAGES.find((stage) => stage === value) ?? null })
          }
        >
          <option value="">{say('stage.none')}</option>
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {say(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <ListField
          label={cell(say('lists.owner'))}
          value={entry.owner ?? ''}
          onSave={(owner) => change({ owner })}
        />
      </td>
      <td>
        <ListField
          label={cell(say('lists.next'))}
          value={entry.nextStep ?? ''}
          onSave={(nextStep) => change({ nextStep })}
        />
      </td>
      <td>
        <span className="due-cell">
          <ListField
            label={cell(say('lists.due'))}
            type="date"
            value={entry.dueOn ?? ''}
            onSave={(dueOn) => change({ dueOn })}
          />
          {isDue(entry, table.today) ? <Tag look="look">{say('lists.overdue')}</Tag> : null}
        </span>
      </td>
      <td>
        <ListField
          label={cell(say('lists.price', { currency }))}
          type="number"
          value={entry.price ? String(entry.price.amount) : ''}
          onSave={(amount) =>
            change({
              price: amount === null ? null : { amount: Number(amount), currency },
            })
          }
        />
        {currency === table.currency ? null : (
          <span className="small soft">{say('lists.price-in', { currency })}</span>
        )}
      </td>
      <td>
        <ListField
          label={cell(say('lists.tags'))}
          value={entry.tags?.join(', ') ?? ''}
          onSave={(text) => change({ tags: text === null ? null : tagsIn(text) })}
        />
      </td>
      {row.questions.map((question) => (
        <td key={question.id}>
          <Answers
            question={question}
            label={say('questions.cell', { question: isolate(question.text), name: isolate(name) })}
            today={table.today}
            onAnswer={(answer) => table.attempt(table.acts.answer(row.key, question.id, answer))}
          />
        </td>
      ))}
      <td>
        <Button
          look="plain"
          label={say('lists.remove.heard', { name: isolate(name) })}
          onPress={() => table.attempt(table.acts.remove(row.key))}
        >
          {say('lists.remove')}
        </Button>
      </td>
    </tr>
  );
}

/** A list of choices answers to the first letter by itself: y, n, u. */
function Answers(props: {
  readonly question: AskedQuestion;
  readonly label: string;
  readonly today: string;
  readonly onAnswer: (answer: AnswerWord | null) => void;
}): ReactNode {
  const say = useSay();
  return (
    <span className="list-answer">
      <select
        aria-label={props.label}
        value={ownAnswer(props.question) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.onAnswer(ANSWER_WORDS.find((word) => word === value) ?? null)
        }
      >
        <option value="">{say('questions.answer.none')}</option>
        {ANSWER_WORDS.map((word) => (
          <option key={word} value={word}>
            {say(`questions.answer.${word}`)}
          </option>
        ))}
      </select>
      <Signed question={props.question} now={props.today} />
    </span>
  );
}
