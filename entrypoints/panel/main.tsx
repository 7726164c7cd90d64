import { type ReactNode, useEffect, useState } from 'react';
import { createFrameState } from '../../components/insight/frame-state';
import { FrameSurface } from '../../components/insight/frame-surface';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createWhatIfState } from '../../components/insight/what-if-state';
import { createMarksState } from '../../components/notes/marks-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { send } from '../../lib/messages/client';
import { framePort } from './frame-port-client';
import { audience, frameLists, letterKeys, marksPort, surfacePort, whatIfPort } from './surface-ports';

const port = framePort();
const ownTab = send('tab.get', {}).then(
  ({ tabId }) => tabId,
  () => null,
);
const view = createSurfaceStore(surfacePort(() => ownTab));
const marks = createMarksState(marksPort(() => view.getState().refresh()));
const whatIf = createWhatIfState(whatIfPort(() => ownTab));
const frame = createFrameState(port.tell);
port.hear(frame.getState().hear);

function openSidePanel(): void {
  void ownTab.then((tabId) => send('sidepanel.open', { tabId }));
}

function PanelFrame(): ReactNode {
  const [letters, setLetters] = useState<Letters | null>(DEFAULT_LETTERS);
  const [reader, setReader] = useState<Audience>('brand');
  useEffect(() => {
    void letterKeys().then(setLetters);
    void audience().then(setReader);
    port.tell({ kind: 'hello' });
    return view.getState().start();
  }, []);
  return (
    <FrameSurface
      view={view}
      frame={frame}
      marks={marks}
      letters={letters}
      audience={reader}
      onSidePanel={openSidePanel}
      lists={frameLists}
      whatIf={whatIf}
    />
  );
}

mount(await chooseSpeaker(location.search), <PanelFrame />);
