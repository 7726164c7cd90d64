import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { Chip } from '../../components/insight/chip';
import { Panel, type PanelProps } from '../../components/insight/panel';
import { Popup } from '../../components/insight/popup';
import type { QuietState } from '../../components/insight/state-message';
import { ALWAYS_OPEN } from '../../components/notes/editing';
import { createMarksState } from '../../components/notes/marks-state';
import { SILENT_MARKS } from '../../components/notes/silent-port';
import { Words } from '../../components/ui/words';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import { DEFAULT_LETTERS } from '../../lib/core/settings/letter-keys';
import { ENGLISH } from '../../lib/core/words/english';
import type { Speaker } from '../../lib/core/words/say';
import { RECENT } from './surface-states';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

export const SILENT_PORT = SILENT_MARKS;

export function draw(surface: ReactNode, speaker: Speaker = ENGLISH): ReturnType<typeof render> {
  return render(<Words speaker={speaker}>{surface}</Words>);
}

export function panelProps(state: SurfaceState | QuietState, changes: Partial<PanelProps> = {}): PanelProps {
  return {
    state,
    marks: createMarksState(SILENT_PORT),
    editing: ALWAYS_OPEN,
    trusts: () => true,
    letters: DEFAULT_LETTERS,
    onClose: () => {},
    onSidePanel: () => {},
    action: null,
    lists: null,
    ...changes,
  };
}

/** The same state on every surface. */
export function everySurface(state: SurfaceState | QuietState): Readonly<Record<string, ReactNode>> {
  return {
    chip: <Chip state={state} onOpen={() => {}} />,
    panel: <Panel {...panelProps(state)} />,
    popup: (
      <Popup
        state={state}
        recent={RECENT}
        marks={createMarksState(SILENT_PORT)}
        letters={DEFAULT_LETTERS}
        onSidePanel={null}
        action={null}
        lists={null}
        inPage={null}
        desk={null}
      />
    ),
  };
}
