import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PanelPage } from '../../components/insight/panel-page';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { RecentProfile } from '../../lib/core/insight/surface-state';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { send } from '../../lib/messages/client';
import { actionFor, stateShown } from '../panel/state-actions';
import { activeTab, audience, letterKeys, listsPort, marksPort, surfacePort } from '../panel/surface-ports';

const view = createSurfaceStore(surfacePort(activeTab));
const lists = listsPort(() => view.getState().refresh());
const marks = createMarksState(marksPort(() => view.getState().refresh()));

function SidePanel(): ReactNode {
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [reader, setReader] = useState<Audience>('brand');
  const [recent, setRecent] = useState<readonly RecentProfile[] | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
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
      stateShown={(shown) => stateShown(shown, recent)}
      actionFor={(state) => actionFor(state, { tabId, refresh: () => void view.getState().refresh() })}
    />
  );
}

mount(await chooseSpeaker(location.search), <SidePanel />);
