import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createBenchmarksState } from '../../components/settings/benchmarks-state';
import { Dashboard, type DashboardPart, partIn } from '../../components/settings/dashboard';
import { HowWeCount } from '../../components/settings/how-we-count';
import { OwnBenchmarks } from '../../components/settings/own-benchmarks';
import { type FieldWays, ReadingHelp } from '../../components/settings/reading-help';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import { withOwnSets } from '../../lib/core/estimate/benchmarks/benchmark-sets';
import { send } from '../../lib/messages/client';

const benchmarks = createBenchmarksState({
  load: async () => (await send('benchmarks.get', {})).sets,
  save: (sets) => send('benchmarks.set', { sets }),
});

function DashboardPage(): ReactNode {
  const [part, setPart] = useState(() => partIn(location.hash));
  useEffect(() => {
    const follow = (): void => setPart(partIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <Dashboard part={part}>
      <Part part={part} />
    </Dashboard>
  );
}

function Part(props: { readonly part: DashboardPart }): ReactNode {
  const [now] = useState(() => new Date().toISOString());
  const own = useStore(benchmarks, (state) => state.own);
  useEffect(() => void benchmarks.getState().load(), []);
  switch (props.part) {
    case 'how':
      return <HowWeCount sets={withOwnSets(own ?? [])} now={now} />;
    case 'reading':
      return <ReadingPart />;
    case 'benchmarks':
      return <OwnBenchmarks benchmarks={benchmarks} now={now} />;
  }
}

function ReadingPart(): ReactNode {
  const [ways, setWays] = useState<FieldWays | null>(null);
  useEffect(() => {
    void import('./field-ways').then(({ fieldWays }) => setWays(fieldWays()));
  }, []);
  return ways ? <ReadingHelp ways={ways} /> : null;
}

mount(await chooseSpeaker(location.search), <DashboardPage />);
