import { type ReactNode, useState } from 'react';
import { midpoint } from '../../lib/core/count/range';
import type { Insight } from '../../lib/core/insight/insight';
import { unmarked } from '../../lib/core/insight/unmarked';
import { NO_DEALS } from '../../lib/core/price/deals';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { Settings } from '../../lib/core/settings/settings';
import { Chip } from '../insight/chip';
import { KeyFigures } from '../insight/key-figures';
import { PriceSection } from '../insight/price-section';
import { createMarksState } from '../notes/marks-state';
import { SAMPLE_MARKS } from '../notes/silent-port';
import { VerdictBar } from '../notes/verdict-bar';
import { type PlainKey, useSay } from '../ui/words';
import type { Answers } from './settings-state';
import '../notes/notes.css';
import '../insight/panel.css';

const trustsAll = (): boolean => true;
const TILES = 3;

/** The invented creator as these settings would show it: page, figures, price, keys, and whether it is kept. */
export function SamplePreview(props: {
  readonly insight: Insight;
  readonly settings: Settings;
  readonly answers: Answers;
}): ReactNode {
  const say = useSay();
  const { insight, settings, answers } = props;
  const [open, setOpen] = useState(true);
  const [marks] = useState(() => createMarksState(SAMPLE_MARKS));
  return (
    <aside className="settings-sample" aria-label={say('settings.sample')}>
      <h2>{say('settings.sample')}</h2>
      <p className="small soft">{say('settings.sample.text')}</p>
      <PreviewPage insight={insight} settings={settings} onOpen={() => setOpen(!open)} />
      {open && settings.sites[insight.platform] ? (
        <div className="settings-figures">
          <KeyFigures insight={insight} />
          <PriceSection
            insight={insight}
            deals={NO_DEALS}
            marks={marks}
            open={false}
            trusts={trustsAll}
            audience={answers.audience}
          />
          <div className="section">
            <VerdictBar
              marks={marks}
              open
              letters={settings.letterKeys ? settings.letters : null}
              trusts={trustsAll}
              whyId={undefined}
            />
          </div>
        </div>
      ) : null}
      <p className="small soft" role="status">
        {say(keptWords(insight, answers))}
      </p>
    </aside>
  );
}

/** A page in small: marks on its posts, and the score in its corner. */
function PreviewPage(props: {
  readonly insight: Insight;
  readonly settings: Settings;
  readonly onOpen: () => void;
}): ReactNode {
  const say = useSay();
  const { insight, settings } = props;
  const { platform } = insight;
  const own = unmarked('sample', say('welcome.sample.list'));
  if (!settings.sites[platform]) {
    const off = say('settings.sample.off', { platform: PLATFORM[platform].displayName });
    return <p className="preview-page preview-empty small soft">{off}</p>;
  }
  return (
    <section className="preview-page" data-corner={settings.corner} aria-label={say('settings.sample.page')}>
      <Tiles insight={insight} badges={settings.badges} />
      <div className="preview-chip">
        {settings.quiet ? (
          <p className="small soft">{say('settings.sample.quiet')}</p>
        ) : (
          <Chip state={{ status: 'ready', insight, own }} onOpen={props.onOpen} />
        )}
      </div>
    </section>
  );
}

function Tiles(props: { readonly insight: Insight; readonly badges: boolean }): ReactNode {
  const say = useSay();
  const newest = props.insight.posts.filter(({ pinned }) => !pinned).slice(-TILES);
  return (
    <div className="preview-tiles">
      {newest.map(({ id, multiple }) => (
        <div key={id} className="preview-tile">
          {props.badges && multiple !== null ? (
            <span className="preview-badge">{say('badge.multiple', { multiple })}</span>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function keptWords({ followers }: Insight, { memory, floor }: Answers): PlainKey {
  if (memory === 'nothing') return 'settings.sample.kept.nothing';
  if (followers && midpoint(followers) < floor) return 'settings.sample.kept.small';
  return `settings.sample.kept.${memory}`;
}
