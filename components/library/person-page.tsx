import { type ReactNode, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { Insight } from '../../lib/core/insight/insight';
import type { OwnMarks, SurfaceState } from '../../lib/core/insight/surface-state';
import type { ProfileDetails } from '../../lib/core/library/profile-details';
import type { HandleChange } from '../../lib/core/profile/handle-change';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { Lists } from '../insight/list-chooser';
import { Panel } from '../insight/panel';
import { ALWAYS_OPEN } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { Button } from '../ui/button';
import { useDates } from '../ui/dates';
import { Empty } from '../ui/empty';
import { Skeleton } from '../ui/skeleton';
import { useSay } from '../ui/words';
import { PersonAccounts } from './person-accounts';
import type { PersonActs } from './person-acts';
import { PersonCharts } from './person-charts';
import { PersonHistory } from './person-history';
import { PersonNotes } from './person-notes';
import { PersonVerdicts } from './person-verdicts';
import './person.css';

/** What is kept of one profile, and what lies beside its figures. */
export interface Person {
  readonly insight: Insight;
  readonly own: OwnMarks;
  readonly handleChange?: HandleChange;
  readonly details: ProfileDetails;
  /** Kept accounts that links of the bio lead to. */
  readonly suggested: readonly ProfileKey[];
}

const trustsAll = (): boolean => true;

/** A profile out of the library: the panel's own sections, and the user's history with it. */
export function PersonPage(props: {
  /** undefined = not read yet; null = nothing is kept. */
  readonly person: Person | null | undefined;
  readonly marks: StoreApi<MarksState>;
  readonly lists: Lists | null;
  readonly letters: Letters | null;
  readonly acts: PersonActs;
}): ReactNode {
  const say = useSay();
  const dates = useDates();
  const { person } = props;
  return (
    <div className="person">
      <p className="person-back">
        <a href="#library">{say('person.back')}</a>
        {person ? (
          <a className="person-report" href={`#report/profile/${encodeURIComponent(person.insight.key)}`}>
            {say('report.make')}
          </a>
        ) : null}
      </p>
      {person === undefined ? (
        <Skeleton label={say('person.loading')} />
      ) : person === null ? (
        <Empty title={say('person.gone')} text={say('person.gone.text')} speaks="calmly" />
      ) : (
        <>
          {person.details.notFoundAt === null ? null : (
            <p className="notice" data-tone="calm">
              {say('not-found.text', { day: dates.day(person.details.notFoundAt) })}
            </p>
          )}
          <div className="person-columns">
            <Panel
              state={readyState(person)}
              marks={props.marks}
              editing={ALWAYS_OPEN}
              trusts={trustsAll}
              letters={props.letters}
              onClose={null}
              onSidePanel={null}
              action={null}
              lists={props.lists}
              embedded
            />
            <div className="person-side">
              <PersonNotes notes={person.details.notes} now={person.insight.observedAt} acts={props.acts} />
              <PersonVerdicts insight={person.insight} details={person.details} />
              <PersonHistory insight={person.insight} details={person.details} />
              <PersonCharts
                insight={person.insight}
                history={person.details.history}
                decisions={person.details.decisions}
              />
              <PersonAccounts
                self={person.insight.key}
                accounts={person.details.accounts}
                suggested={person.suggested}
                acts={props.acts}
              />
              <Forget onForget={props.acts.forget} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

function readyState({ insight, own, handleChange }: Person): SurfaceState {
  return { status: 'ready', insight, own, ...(handleChange && { handleChange }) };
}

/** Destructive, so it is asked twice; what goes is said before. */
function Forget(props: { readonly onForget: (never: boolean) => Promise<void> }): ReactNode {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  return (
    <section className="section">
      <p className="small soft">{say('person.forget.text')}</p>
      {asked ? (
        <div className="person-row">
          <Button onPress={() => void props.onForget(false)}>{say('person.forget.sure')}</Button>
          <Button onPress={() => void props.onForget(true)}>{say('person.forget.never')}</Button>
          <Button look="plain" onPress={() => setAsked(false)}>
            {say('person.forget.stop')}
          </Button>
        </div>
      ) : (
        <Button onPress={() => setAsked(true)}>{say('person.forget')}</Button>
      )}
    </section>
  );
}
