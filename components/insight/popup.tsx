import { type ReactNode, useRef } from 'react';
import type { StoreApi } from 'zustand';
import type { RecentProfile, SurfaceState } from '../../lib/core/insight/surface-state';
import type { DueList } from '../../lib/core/library/due';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { OwnerAnswer } from '../creator/owner-answer';
import { OwnerLine } from '../creator/owner-line';
import { MemoryLine } from '../dealings/memory-line';
import { DecisionFoot, QuietFoot } from '../notes/decision-foot';
import { ALWAYS_OPEN } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { useDecisionKeys } from '../notes/use-decision-keys';
import { ScoreMark } from '../score/score-mark';
import { ScoreParts, usePartsTitle } from '../score/score-parts';
import { Section, Unfold } from '../ui/section';
import { useSay } from '../ui/words';
import { DueLines } from './due-lines';
import { GestureLine } from './gesture-line';
import { InPage, type PanelInPage } from './in-page';
import type { Lists } from './list-chooser';
import { ListLine } from './list-line';
import { useAdopted } from './panel';
import { type PopupDesk, PopupMore } from './popup-more';
import { ProfileHead } from './profile-head';
import { ReadingSkeleton } from './reading-skeleton';
import { ReadingDetails, ReadingLine } from './reading-status';
import { RecentList } from './recent-list';
import { RedLineNotice } from './red-line-notice';
import { type QuietState, type StateAction, StateMessage } from './state-message';
import './popup.css';

export interface PopupProps {
  readonly state: SurfaceState | QuietState;
  readonly recent: readonly RecentProfile[];
  readonly marks: StoreApi<MarksState>;
  readonly letters: Letters | null;
  readonly onSidePanel: (() => void) | null;
  readonly action: StateAction | null;
  readonly lists: Lists | null;
  /** The panel in the page: whether it can stand there, and the way to bring it. null = nobody is there to ask. */
  readonly inPage: PanelInPage | null;
  /** Follow-ups whose day has come. */
  readonly due?: readonly DueList[];
  /** Library and queue; null = not here (a sample). */
  readonly desk: PopupDesk | null;
}

const trustsAll = (): boolean => true;

/** The toolbar's answer: the profile in this tab with its parts; elsewhere the way to start. */
export function Popup(props: PopupProps): ReactNode {
  const { state } = props;
  return (
    <main className="popup">
      {state.status === 'ready' ? (
        <ReadyPopup {...props} ready={state} />
      ) : state.status === 'reading' ? (
        <ReadingSkeleton handle={state.handle} />
      ) : (
        <div className="popup-body">
          <DueLines due={props.due ?? []} />
          <StateMessage state={state} action={props.action} />
          {props.recent.length > 0 ? <Recent recent={props.recent} /> : null}
          {state.status === 'not-consented' ? null : <More {...props} />}
        </div>
      )}
    </main>
  );
}

type Ready = Extract<SurfaceState, { readonly status: 'ready' }>;

function ReadyPopup(props: PopupProps & { readonly ready: Ready }): ReactNode {
  const say = useSay();
  const { marks } = props;
  const { insight, own, ownerView = false } = props.ready;
  const isMine = own.isMe === true;
  const status = <ReadingLine health={insight.health} observedAt={insight.observedAt} />;
  const note = useRef<HTMLTextAreaElement>(null);
  const why = usePartsTitle(insight);
  useAdopted(marks, insight, own);
  useDecisionKeys({
    marks,
    open: !isMine,
    letters: props.letters,
    trusts: trustsAll,
    note,
    onClose: null,
    onHelp: null,
  });
  return (
    <>
      <div className="popup-body">
        <DueLines due={props.due ?? []} />
        <ProfileHead insight={insight} />
        <OwnerLine own={own} marks={marks} open trusts={trustsAll} ownerView={ownerView} />
        {isMine ? (
          <OwnerAnswer insight={insight} />
        ) : (
          <>
            <ListLine {...props} own={own} brief={insight.brief} open trusts={trustsAll} />
            <MemoryLine own={own} now={insight.observedAt} />
            <section
              className="section"
              aria-label={say(insight.brief ? 'score.title' : 'score.title-general')}
            >
              <ScoreMark insight={insight} />
              <RedLineNotice findings={insight.findings} />
              <InPage inPage={props.inPage} onSidePanel={props.onSidePanel} />
              {insight.gesture ? <GestureLine gesture={insight.gesture} /> : null}
            </section>
          </>
        )}
        <Section title={why}>
          <ScoreParts insight={insight} compact />
          <a className="small soft" href="/dashboard.html#how" target="_blank" rel="noopener">
            {say('dashboard.how')}
          </a>
        </Section>
        {insight.health && insight.health.status !== 'everything-read' ? (
          <ReadingDetails health={insight.health} platform={insight.platform} engine={insight.engine} />
        ) : null}
        {props.recent.length > 0 ? (
          <div className="popup-recent">
            <Unfold title={say('recent.title')}>
              <RecentList recent={props.recent} />
            </Unfold>
          </div>
        ) : null}
        <More {...props} />
      </div>
      {isMine ? (
        <QuietFoot marks={marks} status={status} />
      ) : (
        <DecisionFoot
          marks={marks}
          editing={ALWAYS_OPEN}
          letters={props.letters}
          trusts={trustsAll}
          onElsewhere={props.inPage?.status === 'gave-way' ? null : props.onSidePanel}
          noteRef={note}
          status={status}
        />
      )}
    </>
  );
}

function More({ desk, onSidePanel }: PopupProps): ReactNode {
  return desk ? <PopupMore desk={desk} onSidePanel={onSidePanel} /> : null;
}

function Recent(props: { readonly recent: readonly RecentProfile[] }): ReactNode {
  const say = useSay();
  return (
    <Section title={say('recent.title')}>
      <RecentList recent={props.recent} />
    </Section>
  );
}
