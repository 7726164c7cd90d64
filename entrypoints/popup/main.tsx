import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Popup, type PopupProps } from '../../components/insight/popup';
import type { PopupDesk } from '../../components/insight/popup-more';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { RecentProfile } from '../../lib/core/insight/surface-state';
import type { DueList } from '../../lib/core/library/due';
import { FIRST_QUERY } from '../../lib/core/library/library-query';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import { send } from '../../lib/messages/client';
import type { FrameStanding } from '../../lib/messages/frame-contract';
import { locateAccount } from '../../lib/platforms/locate-account';
import { askFrame, SHOW, WHERE } from '../background/ask-frame';
import { openSidePanel } from '../background/open-side-panel';
import { actionFor, stateShown } from '../panel/state-actions';
import { activeTab, letterKeys, listsPort, marksPort, surfacePort } from '../panel/surface-ports';
import { firstWord, withFirstWord } from './first-word';

const RECENT = 5;

/** Profiles that a search names at most. */
const MOST_FOUND = 8;

const word = firstWord();
const tab = word?.tab ?? activeTab();
const view = createSurfaceStore(
  withFirstWord(
    surfacePort(() => tab),
    word,
  ),
);
const { refresh } = view.getState();
const lists = listsPort(refresh);
const marks = createMarksState(marksPort(refresh));

/** The library's own reader comes with the first word that is looked for: most popups never need it. */
const desk: PopupDesk = {
  async find(text) {
    const { libraryPort } = await import('../dashboard/library-ports');
    const { rows } = await libraryPort.page({ ...FIRST_QUERY, text }, null, MOST_FOUND);
    return rows;
  },
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

view.getState().start();
mount(await chooseSpeaker(location.search), <PopupPage />);
