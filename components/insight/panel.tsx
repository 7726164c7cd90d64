import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Insight } from '../../lib/core/insight/insight';
import type { OwnMarks, SurfaceState } from '../../lib/core/insight/surface-state';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { OwnerAnswer } from '../creator/owner-answer';
import { ClaimLine, OwnerLine } from '../creator/owner-line';
import { DealingsSection } from '../dealings/dealings-section';
import { MemoryLine } from '../dealings/memory-line';
import { DecisionFoot, QuietFoot } from '../notes/decision-foot';
import type { Editing, Trusts } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { QuestionsSection } from '../notes/questions-section';
import { useDecisionKeys } from '../notes/use-decision-keys';
import { useLetterKeys } from '../notes/use-letter-keys';
import { PostsChart } from '../posts/posts-chart';
import { ScoreMark } from '../score/score-mark';
import { ScoreLimits, ScoreParts, usePartsTitle } from '../score/score-parts';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { BriefSection } from './brief-section';
import { ComparisonsSection } from './comparisons-section';
import { ContactSection } from './contact-section';
import { ConversationSection } from './conversation-section';
import { GestureLine } from './gesture-line';
import { HistorySection } from './history-section';
import { KeptLines } from './kept-lines';
import { KeyFigures } from './key-figures';
import { KeysHelp } from './keys-help';
import type { Lists } from './list-chooser';
import { ListLine } from './list-line';
import { NicheSection } from './niche-section';
import { PaidSection } from './paid-section';
import { PanelBar } from './panel-bar';
import { PriceSection } from './price-section';
import { ProfileHead } from './profile-head';
import { ReadingSkeleton } from './reading-skeleton';
import { ReadingDetails, ReadingLine } from './reading-status';
import { RedLineNotice } from './red-line-notice';
import { SignalsSection } from './signals-section';
import { type QuietState, type StateAction, StateMessage } from './state-message';
import { useSupposed, WhatIfBar } from './what-if';
import type { WhatIfState } from './what-if-state';
import './panel.css';

export interface PanelProps {
  readonly state: SurfaceState | QuietState;
  readonly marks: StoreApi<MarksState>;
  readonly editing: Editing;
  readonly trusts: Trusts;
  readonly letters: Letters | null;
  /** Creators are told what they may ask; a brand's reading where it is not given. */
  readonly audience?: Audience;
  readonly onClose: (() => void) | null;
  readonly onSidePanel: (() => void) | null;
  readonly action: StateAction | null;
  /** null = no lists here (a sample). */
  readonly lists: Lists | null;
  /** Counting it another way; absent = not here (a sample, a kept profile). */
  readonly whatIf?: StoreApi<WhatIfState>;
  /** Part of a page that has its own main part and its own title. */
  readonly embedded?: boolean;
  /** Stands above everything that scrolls: the queue. */
  readonly top?: ReactNode;
  readonly onQueue?: () => void;
  readonly footRef?: RefObject<HTMLDivElement | null>;
}

/** The whole answer: the drawer in the page and the browser's side panel alike. */
export function Panel(props: PanelProps): ReactNode {
  const { state } = props;
  if (state.status === 'ready') return <ReadyPanel {...props} ready={state} />;
  return <QuietPanel {...props} state={state} />;
}

type Ready = Extract<SurfaceState, { readonly status: 'ready' }>;

/** Without figures: nothing to decide, so Esc is the only key. */
function QuietPanel(props: PanelProps & { readonly state: Exclude<PanelProps['state'], Ready> }): ReactNode {
  const Root = props.embedded ? 'div' : 'main';
  const { state, onClose } = props;
  useLetterKeys(onClose ? { Escape: onClose } : {}, props.letters !== null);
  return (
    <Root className="panel">
      <PanelTop {...props} onHelp={null} />
      <div className="panel-body">
        {state.status === 'reading' ? (
          <ReadingSkeleton handle={state.handle} />
        ) : (
          <StateMessage state={state} action={props.action} />
        )}
      </div>
    </Root>
  );
}

function PanelTop(props: PanelProps & { readonly onHelp: (() => void) | null }): ReactNode {
  const { onClose, onSidePanel, onHelp, onQueue } = props;
  return (
    <div className="panel-top">
      <PanelBar onClose={onClose} onSidePanel={onSidePanel} onHelp={onHelp} onQueue={onQueue} />
      {props.top}
    </div>
  );
}

function ReadyPanel(props: PanelProps & { readonly ready: Ready }): ReactNode {
  const { marks, editing } = props;
  const { insight: usual, own, ownerView = false } = props.ready;
  const { insight, supposed } = useSupposed(props.whatIf, usual, own.listId);
  const isMine = own.isMe === true;
  const owner = { own, marks, open: editing.status === 'open', trusts: props.trusts };
  const Root = props.embedded ? 'div' : 'main';
  const note = useRef<HTMLTextAreaElement>(null);
  const [help, setHelp] = useState(false);
  // A panel that is put away comes back without the help.
  useEffect(() => () => setHelp(false), []);
  useAdopted(marks, insight, own);
  useDecisionKeys({
    marks,
    open: editing.status === 'open' && !isMine,
    letters: props.letters,
    trusts: props.trusts,
    note,
    onClose: props.onClose,
    onHelp: () => setHelp(true),
  });
  // The help dims the panel itself: nothing of the page lies above it.
  const changing: Editing = help ? { status: 'waiting' } : editing;
  const status = <ReadingLine health={insight.health} observedAt={insight.observedAt} />;
  return (
    <Root className="panel">
      <div className="panel-top">
        <ReadyBar {...props} onHelp={() => setHelp(true)} />
        {props.whatIf ? (
          <WhatIfBar
            store={props.whatIf}
            usual={usual}
            listId={own.listId}
            desk={props.lists?.desk ?? null}
          />
        ) : null}
        {props.top}
      </div>
      {/* Another creator begins at the top, with nothing unfolded. */}
      <div key={insight.key} className="panel-body" data-what-if={supposed !== null}>
        <ProfileHead insight={insight} />
        <OwnerLine {...owner} ownerView={ownerView} />
        {isMine ? null : (
          <ListLine {...props} own={own} brief={usual.brief} open={editing.status === 'open'} />
        )}
        <KeptLines crowded={props.ready.crowded === true} handleChange={props.ready.handleChange} />
        {isMine ? null : <MemoryLine own={own} now={insight.observedAt} />}
        {isMine ? <OwnerAnswer insight={insight} /> : <Answer insight={insight} />}
        {isMine ? null : (
          <QuestionsSection
            questions={own.questions}
            marks={marks}
            open={editing.status === 'open'}
            letters={props.letters}
            trusts={props.trusts}
            now={insight.observedAt}
          />
        )}
        <Evidence {...props} insight={insight} own={own} supposed={supposed !== null} />
        <ClaimLine {...owner} />
      </div>
      <div ref={props.footRef}>
        {isMine ? (
          <QuietFoot marks={marks} status={status} />
        ) : (
          <DecisionFoot
            marks={marks}
            editing={changing}
            letters={props.letters}
            trusts={props.trusts}
            onElsewhere={changing.status === 'locked' ? props.onSidePanel : null}
            noteRef={note}
            status={status}
          />
        )}
      </div>
      <KeysHelp open={help} letters={props.letters} onClose={() => setHelp(false)} />
    </Root>
  );
}

function ReadyBar(props: PanelProps & { readonly onHelp: () => void }): ReactNode {
  const { whatIf } = props;
  const { onClose, onSidePanel, onHelp, onQueue } = props;
  const bar = { onClose, onSidePanel, onHelp, onQueue };
  return whatIf ? <SupposingBar {...bar} whatIf={whatIf} /> : <PanelBar {...bar} />;
}

function SupposingBar(
  props: Pick<PanelProps, 'onClose' | 'onSidePanel'> & {
    readonly onHelp: () => void;
    readonly onQueue: (() => void) | undefined;
    readonly whatIf: StoreApi<WhatIfState>;
  },
): ReactNode {
  const { choosing, toggle } = useStore(props.whatIf);
  return <PanelBar {...props} whatIf={{ open: choosing, onToggle: () => void toggle() }} />;
}

/** Marks follow the profile on show; also used by the popup. */
export function useAdopted(marks: StoreApi<MarksState>, insight: Insight, own: OwnMarks): void {
  const adopt = useStore(marks, (state) => state.adopt);
  useEffect(() => adopt(insight.key, own), [adopt, insight.key, own]);
}

export function Answer(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { insight } = props;
  return (
    <section
      className="section answer"
      aria-label={say(insight.brief ? 'score.title' : 'score.title-general')}
    >
      <ScoreMark insight={insight} />
      <RedLineNotice findings={insight.findings} />
      {insight.gesture ? <GestureLine gesture={insight.gesture} /> : null}
    </section>
  );
}

/** Everything that is known, section by section; also on the page of a kept profile. */
export function Evidence(
  props: PanelProps & {
    readonly insight: Insight;
    readonly own: OwnMarks;
    /** Counted another way for this look: nothing of the list's brief is changed from here. */
    readonly supposed?: boolean;
  },
): ReactNode {
  const say = useSay();
  const { insight, own } = props;
  const why = usePartsTitle(insight);
  return (
    <>
      <KeyFigures insight={insight} />
      <Section title={why}>
        <ScoreParts insight={insight} />
        <ScoreLimits insight={insight} />
      </Section>
      {own.isMe ? null : <BriefPart {...props} />}
      <SignalsSection signals={insight.signals} />
      {insight.posts.length > 0 ? (
        <Section
          title={say(`posts.title.${insight.barBasis}`)}
          aside={say('unit.posts', { n: insight.posts.length })}
        >
          <PostsChart insight={insight} />
        </Section>
      ) : null}
      <ComparisonsSection comparisons={insight.comparisons} />
      <ConversationSection conversation={insight.conversation} />
      <PaidSection paid={insight.paid} />
      <NicheSection insight={insight} />
      <PriceSection
        insight={insight}
        deals={own.deals}
        marks={props.marks}
        open={props.editing.status === 'open'}
        trusts={props.trusts}
        audience={props.audience ?? 'brand'}
      />
      <ContactSection insight={insight} />
      {own.isMe ? null : (
        <DealingsSection
          insight={insight}
          own={own}
          marks={props.marks}
          open={props.editing.status === 'open'}
          trusts={props.trusts}
          changeable={props.embedded ?? false}
        />
      )}
      <HistorySection insight={insight} own={own} />
      <ReadingDetails health={insight.health} platform={insight.platform} engine={insight.engine} />
    </>
  );
}

function BriefPart(props: Parameters<typeof Evidence>[0]): ReactNode {
  if (!props.supposed) return <BriefSection {...props} />;
  return props.insight.brief ? <BriefSection {...props} lists={null} /> : null;
}
