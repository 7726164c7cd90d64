import type { ReactNode } from 'react';
import type { RecentProfile } from '../../lib/core/insight/surface-state';
import { PLATFORM } from '../../lib/core/profile/platform';
import { useDates } from '../ui/dates';
import { isolate, useSay } from '../ui/words';

/** The last profiles seen. */
export function RecentList(props: { readonly recent: readonly RecentProfile[] }): ReactNode {
  return (
    <ul>
      {props.recent.map((profile) => (
        <RecentRow key={profile.key} profile={profile} />
      ))}
    </ul>
  );
}

function RecentRow(props: { readonly profile: RecentProfile }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { handle, name, platform, points, verdict, lastSeenAt, contactAt } = props.profile;
  return (
    <li className="recent">
      <span className="recent-who">
        <bdi className="recent-name">{name?.trim() || handle}</bdi>
        <span className="small faint">
          {say('head.handle', { handle: isolate(handle), platform: PLATFORM[platform].displayName })}
        </span>
      </span>
      <span className="recent-said small" data-verdict={verdict ?? 'none'}>
        {[
          verdict ? say(`verdict.said.${verdict}`) : contactAt ? null : day(lastSeenAt),
          contactAt ? say('known.wrote', { day: day(contactAt, lastSeenAt) }) : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
      <b className="recent-points">{points === null ? <NoPoints /> : points}</b>
    </li>
  );
}

function NoPoints(): ReactNode {
  const say = useSay();
  return (
    <span className="faint">
      <span aria-hidden="true">–</span>
      <span className="only-heard">{say('score.none')}</span>
    </span>
  );
}
