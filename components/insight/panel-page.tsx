import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { ALWAYS_OPEN } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import type { Lists } from './list-chooser';
import { PageList, type PageListProps } from './page-list';
import { Panel } from './panel';
import { PanelBar } from './panel-bar';
import type { QuietState, StateAction } from './state-message';
import type { SurfaceView } from './surface-store';
import type { WhatIfState } from './what-if-state';

const trustsAll = (): boolean => true;

/** The panel in the browser's own side panel: nothing of a site can lie above it. */
export function PanelPage(props: {
  readonly view: StoreApi<SurfaceView>;
  readonly marks: StoreApi<MarksState>;
  readonly letters: Letters | null;
  readonly audience: Audience;
  readonly lists: Lists | null;
  readonly whatIf: StoreApi<WhatIfState>;
  /** What is known of the accounts that the page lists; null = not known yet, or no such page. */
  readonly pageList: PageListProps | null;
  readonly stateShown: (shown: SurfaceState | null) => SurfaceState | QuietState;
  readonly actionFor: (state: SurfaceState | QuietState) => StateAction | null;
}): ReactNode {
  const { shown, silent } = useStore(props.view);
  if (!shown && !silent) return null;
  if (shown?.status === 'elsewhere' && shown.listed && props.pageList) {
    return (
      <main className="panel">
        <PanelBar onClose={null} onSidePanel={null} onHelp={null} />
        <div className="panel-body">
          <PageList {...props.pageList} />
        </div>
      </main>
    );
  }
  const state = props.stateShown(shown);
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
    />
  );
}
