import { type ReactNode, useState } from 'react';
import type { ListSheet, VerdictTally } from '../../lib/core/library/list-sheet';
import { askedNow } from '../../lib/core/library/questions';
import { reasonCounts } from '../notes/reason-counts';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Skeleton } from '../ui/skeleton';
import { Tabs } from '../ui/tabs';
import { useSay } from '../ui/words';
import type { Attempt, ListActs } from './list-acts';
import { ListQuestions } from './list-questions';
import { ListReasons } from './list-reasons';
import { ListTable } from './list-table';
import { Unread } from './unread';
import './library.css';
import './list.css';

/** Everyone on one list, what is asked of them, and why they were no or maybe. */
export function ListPage(props: {
  /** null = not read yet; 'failed' = it could not be read. */
  readonly sheet: ListSheet | 'failed' | null;
  readonly onAgain: () => void;
  /** Its rows carry the fit for its brief. */
  readonly forBrief: boolean;
  readonly currency: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly newId: () => string;
  readonly acts: ListActs;
  /** Address of the list's report. */
  readonly reportAt: string;
  /** Address of its brief. */
  readonly briefAt: string;
}): ReactNode {
  const say = useSay();
  const [part, setPart] = useState<'creators' | 'questions'>('creators');
  const [failed, setFailed] = useState(false);
  const attempt: Attempt = (work) =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const { sheet, acts } = props;
  if (sheet === 'failed') return <Failed onAgain={props.onAgain} />;
  return (
    <div className="library">
      <p className="person-back">
        <a href="#library">{say('person.back')}</a>
      </p>
      <div className="library-tools">
        <h2 className="list-name">
          <bdi>{sheet?.name}</bdi>
        </h2>
        {sheet ? <span className="soft">{say('tally.said', sheet.tally.said)}</span> : null}
        <a href={props.reportAt}>{say('report.make')}</a>
        <a href={props.briefAt}>{say('lists.brief')}</a>
        <Button look="plain" onPress={() => attempt(acts.undo())}>
          {say('lists.undo')}
        </Button>
        <span role="alert">{failed ? say('lists.failed') : null}</span>
      </div>
      {sheet === null ? (
        <Skeleton label={say('library.loading')} />
      ) : (
        <Tabs
          label={say('lists.parts')}
          chosen={part}
          onChoose={setPart}
          tabs={[
            { id: 'creators', label: say('lists.part.creators', { n: sheet.rows.length }) },
            { id: 'questions', label: say('questions.edit') },
          ]}
        >
          {part === 'questions' ? (
            <>
              <ListQuestions questions={sheet.questions} newId={props.newId} acts={acts} attempt={attempt} />
              <ListReasons reasons={sheet.reasons} tally={sheet.tally} acts={acts} />
            </>
          ) : sheet.rows.length === 0 ? (
            <Empty title={say('lists.empty')} text={say('lists.empty.text')} action={<BringIn />} />
          ) : (
            <>
              <WhyNot tally={sheet.tally} />
              <ListTable {...props} sheet={sheet} questions={askedNow(sheet.questions)} attempt={attempt} />
            </>
          )}
        </Tabs>
      )}
    </div>
  );
}

function Failed(props: { readonly onAgain: () => void }): ReactNode {
  const say = useSay();
  return (
    <div className="library">
      <p className="person-back">
        <a href="#library">{say('person.back')}</a>
      </p>
      <Unread title="lists.unread" onAgain={props.onAgain} />
    </div>
  );
}

function BringIn(): ReactNode {
  const say = useSay();
  return (
    <a className="button" href="#files">
      {say('library.empty.action')}
    </a>
  );
}

/** The reasons so far, above the creators: what a list learned is seen where it is worked. */
function WhyNot(props: { readonly tally: VerdictTally }): ReactNode {
  const say = useSay();
  const reasons = reasonCounts(say, props.tally);
  if (reasons === null) return null;
  return <p className="list-why small soft">{say('tally.why', { reasons })}</p>;
}
