import { type ReactNode, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { ALWAYS_OPEN } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { QueueBar } from '../queue/queue-bar';
import { QueuePage, type QueuePageProps } from '../queue/queue-page';
import type { Lists } from './list-chooser';
import { PageList, type PageListProps } from './page-list';
import { Panel } from './panel';
import { PanelBar } from './panel-bar';
import type { QuietState, StateAction } from './state-message';
import type { SurfaceView } from './surface-store';
import type { WhatIfState } from './what-if-state';

const trustsAll = (): boolean => true;

/** The queue as the side panel has it; letters and marks are the panel's own. */
export type PanelQueue = Omit<QueuePageProps, 'marks' | 'letters' | 'onBack'>;

interface PanelPageProps {
  readonly view: StoreApi<SurfaceView>;
  readonly marks: StoreApi<MarksState>;
  readonly letters: Letters | null;
  readonly audience: Audience;
  readonly lists: Lists | null;
  readonly whatIf: StoreApi<WhatIfState>;
  readonly queue: PanelQueue;
  /** What is known of the accounts that the page lists; null = not known yet, or no such page. */
  readonly pageList: PageListProps | null;
  readonly stateShown: (shown: SurfaceState | null) => SurfaceState | QuietState;
  readonly actionFor: (state: SurfaceState | QuietState) => StateAction | null;
}

/** The panel in the browser's own side panel: nothing of a site can lie above it. */
export function PanelPage(props: PanelPageProps): ReactNode {
  const { shown, silent } = useStore(props.view);
  const [onQueue, setOnQueue] = useState(false);
  if (!shown && !silent) return null;
  const bar = { marks: props.marks, letters: props.letters, onWhole: () => setOnQueue(true) };
  if (onQueue) {
    return (
      <Aside {...props} onQueue={undefined} top={null}>
        <QueuePage {...props.queue} {...bar} onBack={() => setOnQueue(false)} />
      </Aside>
    );
  }
  const top = <QueueBar {...props.queue} {...bar} />;
  if (shown?.status === 'elsewhere' && shown.listed && props.pageList) {
    return (
      <Aside {...props} onQueue={bar.onWhole} top={top}>
        <PageList {...props.pageList} />
      </Aside>
    );
  }
  const state = props.stateShown(shown);
  // Before the first answer nothing may be stored: there is no queue yet.
  const queue = state.status === 'not-consented' ? {} : { top, onQueue: bar.onWhole };
  return (
    <Panel
      state={state}
      marks={props.marks}
      editing={ALWAYS_OPEN}
      trusts={trustsAll}
      letters={props.letters}
      audience={props.audience}
      onClose={null}
      onSidePanel={null}
      lists={props.lists}
      whatIf={props.whatIf}
      action={props.actionFor(state)}
      {...queue}
    />
  );
}

/** What the side panel shows beside a profile. */
function Aside(props: {
  readonly onQueue: (() => void) | undefined;
  readonly top: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <main className="panel">
      <div className="panel-top">
        <PanelBar onClose={null} onSidePanel={null} onHelp={null} onQueue={props.onQueue} />
        {props.top}
      </div>
      <div className="panel-body">{props.children}</div>
    </main>
  );
}
