import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Popup } from '../../components/insight/popup';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { RecentProfile } from '../../lib/core/insight/surface-state';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import { send } from '../../lib/messages/client';
import { actionFor } from '../panel/state-actions';
import { activeTab, letterKeys, listsPort, marksPort, surfacePort } from '../panel/surface-ports';

const RECENT = 5;

const view = createSurfaceStore(surfacePort(activeTab));
const lists = listsPort(() => view.getState().refresh());
const marks = createMarksState(marksPort(() => view.getState().refresh()));

function openSidePanel(): void {
  void activeTab()
    .then((tabId) => send('sidepanel.open', { tabId }))
    .then(() => window.close());
}

function PopupPage(): ReactNode {
  const { shown, silent } = useStore(view);
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [recent, setRecent] = useState<readonly RecentProfile[]>([]);
  useEffect(() => {
    void letterKeys().then(setLetters);
    void send('recent.list', { limit: RECENT }).then(setRecent, () => {});
    return view.getState().start();
  }, []);
  if (!shown && !silent) return null;
  const state = shown ?? ({ status: 'silent' } as const);
  return (
    <Popup
      state={state}
      recent={recent}
      marks={marks}
      letters={letters}
      onSidePanel={openSidePanel}
      lists={lists}
      action={actionFor(state)}
    />
  );
}

mount(await chooseSpeaker(location.search), <PopupPage />);
