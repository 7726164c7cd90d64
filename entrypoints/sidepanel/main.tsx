import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import type { PageListProps } from '../../components/insight/page-list';
import { PanelPage, type PanelQueue } from '../../components/insight/panel-page';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createWhatIfState } from '../../components/insight/what-if-state';
import { createMarksState, type MarksState } from '../../components/notes/marks-state';
import type { Shortcuts } from '../../components/queue/focus-line';
import { createQueueState } from '../../components/queue/queue-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { RecentProfile } from '../../lib/core/insight/surface-state';
import type { KnownHandle } from '../../lib/core/library/known-handle';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { send } from '../../lib/messages/client';
import { locateAccount } from '../../lib/platforms/locate-account';
import { queuePort, queueShortcuts } from '../panel/queue-port';
import { actionFor, stateShown } from '../panel/state-actions';
import {
  activeTab,
  audience,
  letterKeys,
  listsPort,
  marksPort,
  surfacePort,
  whatIfPort,
} from '../panel/surface-ports';

const view = createSurfaceStore(surfacePort(activeTab));
const lists = listsPort(() => view.getState().refresh());
const whatIf = createWhatIfState(whatIfPort(activeTab));
const marks = createMarksState(marksPort(() => view.getState().refresh()));
const queue = createQueueState(queuePort(activeTab));

/** What is known of the accounts that the page in this tab lists; null = it lists none. */
function usePageList(tabId: number | null): PageListProps | null {
  const shown = useStore(view, (state) => state.shown);
  const listed = shown?.status === 'elsewhere' ? (shown.listed ?? null) : null;
  const [accounts, setAccounts] = useState<readonly KnownHandle[] | null>(null);
  const lines = useStore(queue, (state) => state.lines) ?? [];
  useEffect(() => {
    setAccounts(null);
    if (listed) void send('handles.known', listed).then(setAccounts, () => {});
  }, [listed]);
  if (!listed || !accounts) return null;
  const { platform } = listed;
  return {
    accounts,
    now: new Date().toISOString(),
    onOpen: (handle) => {
      if (tabId !== null) void send('profile.open', { tabId, platform, handle });
    },
    onQueue: (handles) => void queue.getState().add(handles.map((handle) => ({ platform, handle }))),
    queued: new Set(lines.filter((line) => line.platform === platform).map(({ handle }) => handle)),
  };
}

/** The queue follows what is shown: a verdict or a step by a shortcut of the browser changes it too. */
function useQueue(): PanelQueue {
  const shown = useStore(view, (state) => state.shown);
  const [advances, setAdvances] = useState(false);
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>(null);
  useEffect(() => {
    if (shown) void queue.getState().refresh();
  }, [shown]);
  useEffect(() => {
    void queueShortcuts().then(setShortcuts, () => {});
    void send('settings.get', {}).then(
      ({ settings }) => setAdvances(settings.verdictOpensNext),
      () => {},
    );
  }, []);
  useAdvance(advances);
  return {
    queue,
    shortcuts,
    now: new Date().toISOString(),
    locate: locateAccount,
    advances,
    onAdvance(on) {
      setAdvances(on);
      void send('settings.change', { verdictOpensNext: on });
    },
  };
}

/** Where the user chose so, a word about the current creator of the queue opens the next one. */
function useAdvance(advances: boolean): void {
  useEffect(() => {
    if (!advances) return;
    return marks.subscribe((now, before) => {
      const isGiven = now.given !== before.given && now.key === before.key && isFinal(now);
      const current = queue.getState().lines?.find(({ state }) => state === 'current');
      if (isGiven && current?.key === now.key) void queue.getState().step('next');
    });
  }, [advances]);
}

/** A yes stands for itself; a maybe or no is followed by its reason. */
function isFinal({ verdict, reason }: MarksState): boolean {
  return verdict === 'yes' || (verdict !== null && reason !== null);
}

function SidePanel(): ReactNode {
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [reader, setReader] = useState<Audience>('brand');
  const [recent, setRecent] = useState<readonly RecentProfile[] | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
  const pageList = usePageList(tabId);
  const panelQueue = useQueue();
  useEffect(() => {
    void letterKeys().then(setLetters);
    void audience().then(setReader);
    void send('recent.list', { limit: 1 }).then(setRecent, () => {});
    void activeTab().then(setTabId);
    const follow = (): void => {
      void activeTab().then(setTabId);
      void view.getState().refresh();
    };
    browser.tabs.onActivated.addListener(follow);
    const stop = view.getState().start();
    return () => {
      browser.tabs.onActivated.removeListener(follow);
      stop();
    };
  }, []);
  return (
    <PanelPage
      view={view}
      marks={marks}
      letters={letters}
      audience={reader}
      lists={lists}
      whatIf={whatIf}
      pageList={pageList}
      queue={panelQueue}
      stateShown={(shown) => stateShown(shown, recent)}
      actionFor={(state) => actionFor(state, { tabId, refresh: () => void view.getState().refresh() })}
    />
  );
}

mount(await chooseSpeaker(location.search), <SidePanel />);
