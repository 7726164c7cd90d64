import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Popup, type PopupProps } from '../../components/insight/popup';
import type { PopupDesk } from '../../components/insight/popup-more';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { RecentProfile, SurfaceState } from '../../lib/core/insight/surface-state';
import type { DueList } from '../../lib/core/library/due';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import { send } from '../../lib/messages/client';
import type { FrameStanding } from '../../lib/messages/frame-contract';
import { locateAccount } from '../../lib/platforms/locate-account';
import { askFrame, SHOW, WHERE } from '../background/ask-frame';
import { openSidePanel } from '../background/open-side-panel';
import { recallTab } from '../background/recall-tab';
import { actionFor, stateShown } from '../panel/state-actions';
import { activeTab, letterKeys, listsPort, marksPort, surfacePort } from '../panel/surface-ports';

const RECENT = 5;

/** Profiles that a search names at most. */
const MOST_FOUND = 8;

/** Of a text that was pasted into the search, so many characters are looked for: lib/messages/schemas.ts takes no more. */
const LONGEST_SEARCH = 200;

/** A frame that is not drawn within this is not waited for: the popup stands in a window that nobody sees. */
const UNSEEN_MS = 200;

const tab = activeTab();
const view = createSurfaceStore(surfacePort(() => tab));
const { refresh } = view.getState();
const lists = listsPort(refresh);
const marks = createMarksState(marksPort(refresh));

const desk: PopupDesk = {
  find: (text) => send('library.find', { text: text.slice(0, LONGEST_SEARCH), limit: MOST_FOUND }),
  locate: locateAccount,
  add: (accounts) => send('queue.add', { accounts }),
};

/** In the click itself: the tab is known by then, so that the browser still sees the click. */
function showSidePanel(tabId: number | null): void {
  void openSidePanel(tabId).then(
    () => window.close(),
    () => {},
  );
}

function useTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => void tab.then(setTabId), []);
  return tabId;
}

/** Where the frame of this tab stands, and the way to ask for it. */
function useFrame(tabId: number | null): PopupProps['inPage'] {
  const [standing, setStanding] = useState<FrameStanding | null>(null);
  useEffect(() => {
    if (tabId !== null) void askFrame(tabId, WHERE).then(setStanding);
  }, [tabId]);
  if (tabId === null || standing === null || standing === 'absent') return null;
  const show = async (): Promise<void> => {
    const now = await askFrame(tabId, SHOW);
    setStanding(now);
    if (now === 'stands') window.close();
  };
  return { status: standing, onShow: () => void show() };
}

function PopupPage(): ReactNode {
  const { shown, silent } = useStore(view);
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [recent, setRecent] = useState<readonly RecentProfile[] | null>(null);
  const [due, setDue] = useState<readonly DueList[]>([]);
  const tabId = useTab();
  const inPage = useFrame(tabId);
  useEffect(() => {
    void letterKeys().then(setLetters);
    void send('recent.list', { limit: RECENT }).then(setRecent, () => {});
    void send('due.get', {}).then(setDue, () => {});
  }, []);
  if (!shown && !silent) return null;
  const state = stateShown(shown, recent);
  return (
    <Popup
      state={state}
      recent={recent ?? []}
      marks={marks}
      letters={letters}
      onSidePanel={() => showSidePanel(tabId)}
      lists={lists}
      action={actionFor(state, { tabId, refresh: () => void refresh() })}
      inPage={inPage}
      due={due}
      desk={desk}
    />
  );
}

/**
 * A profile that the session storage remembers is drawn from there, and the background is asked once it stands: it
 * may have to wake up first, and it would think beside the browser that draws.
 */
export async function drawPopup(): Promise<void> {
  const remembered = await tab.then(recallProfile).catch(() => null);
  if (remembered) view.getState().remember(remembered);
  else view.getState().start();
  mount(await chooseSpeaker(location.search), <PopupPage />);
  if (!remembered) return;
  await painted();
  view.getState().start();
}

/** Only a profile: whatever else the tab showed, the background knows better what to say. */
async function recallProfile(tabId: number | null): Promise<SurfaceState | null> {
  const state = tabId === null ? null : (await recallTab(tabId))?.state;
  return state?.status === 'ready' ? state : null;
}

/** The next frame is in sight. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, UNSEEN_MS);
  });
}
