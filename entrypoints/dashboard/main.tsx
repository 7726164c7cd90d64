import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { BriefsPage } from '../../components/brief/briefs-page';
import { createBriefsState } from '../../components/brief/briefs-state';
import { createBenchmarksState } from '../../components/settings/benchmarks-state';
import { CheckPage } from '../../components/settings/check-page';
import { Dashboard, type DashboardPlace, placeIn } from '../../components/settings/dashboard';
import { HowWeCount } from '../../components/settings/how-we-count';
import { createKeptState } from '../../components/settings/kept-state';
import { OwnBenchmarks } from '../../components/settings/own-benchmarks';
import { type FieldWays, ReadingHelp } from '../../components/settings/reading-help';
import { SafetyBanner } from '../../components/settings/safety-banner';
import { type SampleOf, SettingsPage } from '../../components/settings/settings-page';
import { createSettingsState } from '../../components/settings/settings-state';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { withOwnSets } from '../../lib/core/estimate/benchmarks/benchmark-sets';
import { send } from '../../lib/messages/client';
import { openShortcuts } from '../background/open-page';
import { ComparePart } from './compare-part';
import { FilesPart } from './files-part';
import { LibraryPart } from './library-part';
import { reader } from './library-ports';
import { ListPart } from './list-part';
import { PersonPart } from './person-part';
import { RecordPart } from './record-part';
import { ReportPart } from './report-part';
import { askToPersist, safety } from './safety-ports';

const benchmarks = createBenchmarksState({
  load: async () => (await send('benchmarks.get', {})).sets,
  measure: () => send('benchmarks.measure', {}),
  save: (sets) => send('benchmarks.set', { sets }),
});

const settings = createSettingsState({
  load: () => send('settings.get', {}),
  change: (change) => send('settings.change', change),
  answer: (answers) => send('consent.answer', answers),
});

const kept = createKeptState({
  sizes: () => send('library.sizes', {}),
  search: (handle) => send('profile.search', { handle }),
  forget: (key, never) => send('profile.forget', { key, never }),
  async erase() {
    await send('library.erase', { everything: true });
    // Nothing is left that a backup could be due for.
    await safety.getState().look();
  },
});

const briefs = createBriefsState({
  async load() {
    const { consent, settings: now } = await send('settings.get', {});
    if (!consent) return null;
    const { currentListId, currency } = now;
    return { lists: await send('brief.list', {}), currentListId, currency };
  },
  save: (listId, brief) => send('brief.save', { listId, brief }),
  createList: (name) => send('list.create', { name }),
  renameList: (listId, name) => send('list.rename', { listId, name }),
  use: (listId) => send('settings.change', { currentListId: listId }),
  async weigh(listId) {
    const [holds, { consent }] = await Promise.all([reader.listHolds(listId), send('settings.get', {})]);
    return { holds, onlyListed: consent?.memory === 'listed' };
  },
  removeList: (listId) => send('list.remove', { listId }),
  restoreList: async (listId) => (await send('list.restore', { listId })).restored,
});

function DashboardPage(): ReactNode {
  const [now] = useState(() => new Date().toISOString());
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => void watchOver(), []);
  useEffect(() => {
    const follow = (): void => setPlace(placeIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <Dashboard place={place} notice={<SafetyBanner safety={safety} now={now} />}>
      <Part place={place} />
    </Dashboard>
  );
}

/** Looks after the library once a page of ours is open: it is the only place where that can be done. */
async function watchOver(): Promise<void> {
  void send('due.get', {}).catch(() => {});
  await safety.getState().look();
  const { report } = safety.getState();
  if (report && report !== 'failed' && (report.copied ?? 0) > 1) await askToPersist().catch(() => {});
}

function Part(props: { readonly place: DashboardPlace }): ReactNode {
  const [now] = useState(() => new Date().toISOString());
  const own = useStore(benchmarks, (state) => state.own);
  useEffect(() => void benchmarks.getState().load(), []);
  switch (props.place.part) {
    case 'library':
      return <LibraryPages place={props.place} now={now} />;
    case 'files':
      return <FilesPart />;
    case 'briefs':
      return <BriefsPart listId={props.place.below?.what ?? null} />;
    case 'settings':
      return <SettingsPart own={own ?? []} now={now} />;
    case 'check':
      return <CheckPage kept={kept} safety={safety} now={now} />;
    case 'how':
      return <HowWeCount sets={withOwnSets(own ?? [])} now={now} />;
    case 'reading':
      return <ReadingPart />;
    case 'benchmarks':
      return <OwnBenchmarks benchmarks={benchmarks} now={now} />;
  }
}

function LibraryPages(props: { readonly place: DashboardPlace; readonly now: string }): ReactNode {
  const { below } = props.place;
  switch (below?.page) {
    case 'profile':
      return <PersonPart key={below.what} profile={below.what} />;
    case 'compare':
      return <ComparePart keys={below.what} />;
    case 'record':
      return <RecordPart what={below.what} />;
    case 'list':
      return <ListPart listId={below.what} now={props.now} />;
    case 'report':
      return <ReportPart key={below.what} what={below.what} now={props.now} />;
    default:
      return <LibraryPart now={props.now} />;
  }
}

function BriefsPart(props: { readonly listId: string | null }): ReactNode {
  useEffect(() => void briefs.getState().load(), []);
  return (
    <BriefsPage
      briefs={briefs}
      listId={props.listId}
      onOpen={(listId) => {
        location.hash = `#briefs/${listId}`;
      }}
    />
  );
}

function SettingsPart(props: { readonly own: readonly BenchmarkSet[]; readonly now: string }): ReactNode {
  const [sampleOf, setSampleOf] = useState<SampleOf | null>(null);
  useEffect(() => {
    void settings.getState().load();
    void import('./settings-sample').then(({ sampleAt }) => setSampleOf(() => sampleAt(props.now)));
  }, [props.now]);
  return (
    <SettingsPage
      state={settings}
      own={props.own}
      sampleOf={sampleOf}
      onShortcuts={() => void openShortcuts()}
    />
  );
}

function ReadingPart(): ReactNode {
  const [ways, setWays] = useState<FieldWays | null>(null);
  useEffect(() => {
    void import('./field-ways').then(({ fieldWays }) => setWays(fieldWays()));
  }, []);
  return ways ? <ReadingHelp ways={ways} /> : null;
}

mount(await chooseSpeaker(location.search), <DashboardPage />);
