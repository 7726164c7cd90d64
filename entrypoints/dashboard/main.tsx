import { type ReactNode, useEffect, useState } from 'react';
import { Dashboard, partIn } from '../../components/settings/dashboard';
import { HowWeCount } from '../../components/settings/how-we-count';
import { type FieldWays, ReadingHelp } from '../../components/settings/reading-help';
import { chooseSpeaker } from '../../components/ui/choose-speaker';
import { mount } from '../../components/ui/mount';
import { BUILT_IN_SETS } from '../../lib/core/estimate/benchmarks/benchmark-sets';

function DashboardPage(): ReactNode {
  const [part, setPart] = useState(() => partIn(location.hash));
  const [now] = useState(() => new Date().toISOString());
  useEffect(() => {
    const follow = (): void => setPart(partIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <Dashboard part={part}>
      {part === 'how' ? <HowWeCount sets={BUILT_IN_SETS} now={now} /> : <ReadingPart />}
    </Dashboard>
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
