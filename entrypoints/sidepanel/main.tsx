import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PanelPage } from '../../components/insight/panel-page';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { actionFor } from '../panel/state-actions';
import { activeTab, audience, letterKeys, listsPort, marksPort, surfacePort } from '../panel/surface-ports';

const view = createSurfaceStore(surfacePort(activeTab));
const lists = listsPort(() => view.getState().refresh());
const marks = createMarksState(marksPort(() => view.getState().refresh()));

function SidePanel(): ReactNode {
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [reader, setReader] = useState<Audience>('brand');
  useEffect(() => {
    void letterKeys().then(setLetters);
    void audience().then(setReader);
    const follow = (): void => void view.getState().refresh();
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
      actionFor={actionFor}
    />
  );
}

mount(await chooseSpeaker(location.search), <SidePanel />);
