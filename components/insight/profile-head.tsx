import type { ReactNode } from 'react';
import type { Insight, TierId } from '../../lib/core/insight/insight';
import { PLATFORM } from '../../lib/core/profile/platform';
import { creatorOfKey } from '../../lib/core/profile/record';
import { sentence, type WordKey } from '../../lib/core/words/sentence';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { Tag } from '../ui/tag';
import { Term } from '../ui/term';
import { isolate, Rich, useSay } from '../ui/words';

const TIER_BAND = {
  nano: 'tier.band.nano',
  micro: 'tier.band.micro',
  mid: 'tier.band.mid',
  macro: 'tier.band.macro',
  mega: 'tier.band.mega',
} as const satisfies Record<TierId, WordKey>;

/** Who this is: name, handle, platform, size, and how often the user has been here. */
export function ProfileHead(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { insight } = props;
  const handle = isolate(insight.handle);
  const name = insight.name?.trim() || insight.handle;
  return (
    <header className="head">
      <Monogram name={name} />
      <div className="head-words">
        <div className="head-top">
          <h1 className="head-name">
            <bdi>{name}</bdi>
          </h1>
          <TierTag tier={insight.tier} />
        </div>
        <p className="small faint">
          {say('head.handle', { handle, platform: PLATFORM[insight.platform].displayName })} ·{' '}
          <Rich
            of={sentence('head.followers', { count: '' })}
            with={{ count: <Count of={insight.followers} /> }}
          />
        </p>
        <p className="small soft">
          <SeenBefore insight={insight} />
          <Renamed insight={insight} />
        </p>
      </div>
    </header>
  );
}

function TierTag(props: { readonly tier: TierId | null }): ReactNode {
  const say = useSay();
  if (!props.tier) return null;
  const band = say(TIER_BAND[props.tier]);
  return (
    <Tag look="tier" hint={band}>
      <Term word="tier">{say(`tier.${props.tier}`)}</Term>
      <span className="only-heard"> ({band})</span>
    </Tag>
  );
}

/** "new to you", or on how many days and since when. */
export function SeenBefore(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { visits, firstSeenAt, observedAt } = props.insight;
  if (visits <= 1) return say('seen.new');
  return say('seen.since', { n: visits, day: day(firstSeenAt, observedAt) });
}

/** The account was first met under another handle. */
function Renamed(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { key, handle } = props.insight;
  const { handle: first } = creatorOfKey(key);
  return first === handle ? null : <> · {say('head.renamed', { handle: isolate(first) })}</>;
}

const LETTERS = new Intl.Segmenter();

function Monogram(props: { readonly name: string }): ReactNode {
  const [letter = ''] = LETTERS.segment(props.name)[Symbol.iterator]().next().value?.segment ?? '';
  return (
    <span className="monogram" aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  );
}
