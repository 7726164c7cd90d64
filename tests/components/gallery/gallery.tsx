import { Fragment, type ReactNode, useSyncExternalStore } from 'react';
import '../../../components/ui/base.css';
import '../../../components/ui/ui.css';
import { Chip } from '../../../components/insight/chip';
import { Panel } from '../../../components/insight/panel';
import { Popup } from '../../../components/insight/popup';
import type { QuietState } from '../../../components/insight/state-message';
import { createWhatIfState } from '../../../components/insight/what-if-state';
import { ALWAYS_OPEN, type Editing } from '../../../components/notes/editing';
import { createMarksState } from '../../../components/notes/marks-state';
import { SILENT_MARKS } from '../../../components/notes/silent-port';
import { chooseSpeaker } from '../../../components/ui/choose-speaker';
import { mount } from '../../../components/ui/mount';
import { Welcome } from '../../../components/welcome/welcome';
import { createWelcomeState } from '../../../components/welcome/welcome-state';
import type { SurfaceState } from '../../../lib/core/insight/surface-state';
import { DEFAULT_LETTERS } from '../../../lib/core/settings/letter-keys';
import { SAMPLES } from '../../../lib/samples/catalog';
import { sampleInsight } from '../../../lib/samples/sample-insight';
import { SAMPLE_OWN } from '../sample-insight';
import { QUIET_STATES, READY_STATES, RECENT } from '../surface-states';
import { Sheet } from './sheets';

/**
 * Every surface in every state, without an extension around it: `?show=panel&state=ready&locked`. The same words
 * after `#` change what is shown without loading anew; only the speaker stands in the address alone.
 * `?show=sheet&part=controls`: every part of components/ui.
 */
let query = new URLSearchParams(location.search);
const NOW = '2026-04-20T12:03:00Z';
const nothing = (): void => {};
const kept = (): Promise<void> => Promise.resolve();
const marks = createMarksState(SILENT_MARKS);

const AUTUMN = { id: 'autumn', name: 'Flour, autumn', briefId: null };
const lists = {
  next: () => Promise.resolve(AUTUMN),
  openBrief: nothing,
  desk: { load: () => Promise.resolve([AUTUMN]), choose: kept, lookBack: kept },
};

/** The sample of this page counted another way, as the background would. */
const whatIf = createWhatIfState({
  usual: async () => 12,
  async ask({ window, basis, brief }) {
    const creator = SAMPLES.find(({ handle }) => handle === query.get('state'));
    if (!creator) return null;
    const insight = sampleInsight(creator, NOW, { window, basis });
    return { insight, listName: brief === 'none' ? null : AUTUMN.name };
  },
});

function stateOf(name: string): SurfaceState | QuietState {
  const creator = SAMPLES.find(({ handle }) => handle === name);
  if (creator) return { status: 'ready', insight: sampleInsight(creator, NOW), own: SAMPLE_OWN };
  return READY_STATES[name] ?? QUIET_STATES[name] ?? READY_STATES.ready ?? { status: 'elsewhere' };
}

function editing(): Editing {
  return query.has('locked') ? { status: 'locked', why: 'locked.covered' } : ALWAYS_OPEN;
}

function shown(): ReactNode {
  const state = stateOf(query.get('state') ?? 'ready');
  switch (query.get('show')) {
    case 'sheet':
      return <Sheet name={query.get('part') ?? ''} />;
    case 'chips':
      return (
        <main>
          <h1>Chips</h1>
          {Object.entries({ ...READY_STATES, ...QUIET_STATES }).map(([name, each]) => (
            <p key={name}>
              <Chip state={each} onOpen={nothing} />
            </p>
          ))}
        </main>
      );
    case 'popup':
      return (
        <Popup
          state={state}
          recent={RECENT}
          marks={marks}
          letters={DEFAULT_LETTERS}
          onSidePanel={nothing}
          lists={lists}
          action={{ label: 'state.not-consented.action', onPress: nothing }}
          inPage={{ status: 'stands', onShow: nothing }}
          desk={null}
        />
      );
    case 'welcome': {
      const ready = READY_STATES.ready;
      const sample = ready?.status === 'ready' ? { insight: ready.insight } : null;
      return <Welcome welcome={createWelcomeState(kept)} sample={sample} />;
    }
    default:
      return (
        <Panel
          state={state}
          marks={marks}
          editing={editing()}
          trusts={() => true}
          letters={DEFAULT_LETTERS}
          onClose={nothing}
          onSidePanel={nothing}
          action={null}
          lists={lists}
          whatIf={whatIf}
        />
      );
  }
}

function onChange(redraw: () => void): () => void {
  const follow = (): void => {
    query = new URLSearchParams(location.hash.slice(1) || location.search);
    whatIf.getState().back();
    if (query.has('suppose')) void whatIf.getState().suppose({ window: 30, basis: 'views', brief: 'none' });
    redraw();
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

function Gallery(): ReactNode {
  const asked = useSyncExternalStore(onChange, () => location.hash);
  return <Fragment key={asked}>{shown()}</Fragment>;
}

mount(await chooseSpeaker(location.search), <Gallery />);
