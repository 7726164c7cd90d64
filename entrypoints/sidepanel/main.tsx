import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import type { PageListProps } from '../../components/insight/page-list';
import { PanelPage } from '../../components/insight/panel-page';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createWhatIfState } from '../../components/insight/what-if-state';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { RecentProfile } from '../../lib/core/insight/surface-state';
import type { KnownHandle } from '../../lib/core/library/known-handle';
import { profileAddress } from '../../lib/core/profile/platform';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { send } from '../../lib/messages/client';
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

/** What is known of the accounts that the page in this tab lists; null = it lists none. */
function usePageList(tabId: number | null): PageListProps | null {
  const shown = useStore(view, (state) => state.shown);
  const listed = shown?.status === 'elsewhere' ? (shown.listed ?? null) : null;
  const [accounts, setAccounts] = useState<readonly KnownHandle[] | null>(null);
  useEffect(() => {
    setAccounts(null);
    if (listed) void send('handles.known', listed).then(setAccounts, () => {});
  }, [listed]);
  if (!listed || !accounts) return null;
  return {
    accounts,
    now: new Date().toISOString(),
    onOpen: (handle) => {
      if (tabId !== null) void browser.tabs.update(tabId, { url: profileAddress(listed.platform, handle) });
    },
  };
}

function SidePanel(): ReactNode {
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [reader, setReader] = useState<Audience>('brand');
  const [recent, setRecent] = useState<readonly RecentProfile[] | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
  const pageList = usePageList(tabId);
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
      stateShown={(shown) => stateShown(shown, recent)}
      actionFor={(state) => actionFor(state, { tabId, refresh: () => void view.getState().refresh() })}
    />
  );
}

mount(await chooseSpeaker(location.search), <SidePanel />);
