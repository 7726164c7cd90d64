import type { ReactNode } from 'react';
import type { Insight, TierId } from '../../lib/core/insight/insight';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { WordKey } from '../../lib/core/words/sentence';
import { Count } from '../ui/count';
import { useDates } from '../ui/dates';
import { Tag } from '../ui/tag';
import { isolate, useSay } from '../ui/words';

const TIER_BAND = {
  nano: 'tier.band.nano',
  micro: 'tier.band.micro',
  mid: 'tier.band.mid',
  macro: 'tier.band.macro',
  mega: 'tier.band.mega',
} as const satisfies Record<TierId, WordKey>;

/** Who this is: name, handle, platform, size, and how often the user has been here. */
export function ProfileHead(props: { readonly insight: Insight; readonly actions?: ReactNode }): ReactNode {
  const say = useSay();
  const { insight } = props;
  const handle = isolate(insight.handle);
  const name = insight.name?.trim() || insight.handle;
  return (
    <header className="head">
      <Monogram name={name} />
      <div className="head-words">
        <h1 className="head-name">
          <bdi>{name}</bdi>
        </h1>
        <p className="small faint">
          {say('head.handle', { handle, platform: PLATFORM[insight.platform].displayName })}
        </p>
        <p className="small soft">
          <Count of={insight.followers} /> {say('head.followers')} · <SeenBefore insight={insight} />
        </p>
      </div>
      <div className="head-side">
        {props.actions}
        {insight.tier ? (
          <Tag look="tier" hint={say(TIER_BAND[insight.tier])}>
            {say(`tier.${insight.tier}`)}
            <span className="only-heard"> ({say(TIER_BAND[insight.tier])})</span>
          </Tag>
        ) : null}
      </div>
    </header>
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

function Monogram(props: { readonly name: string }): ReactNode {
  const [letter = ''] =
    new Intl.Segmenter().segment(props.name)[Symbol.iterator]().next().value?.segment ?? '';
  return (
    <span className="monogram" aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  );
}
