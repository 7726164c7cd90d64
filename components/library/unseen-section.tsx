import { type ReactNode, useEffect, useState } from 'react';
import type { UnseenFound } from '../../lib/core/library/unseen';
import { PLATFORM, profileAddress } from '../../lib/core/profile/platform';
import { creatorOfKey } from '../../lib/core/profile/record';
import { SafeLink } from '../ui/safe-link';
import { isolate, useSay } from '../ui/words';

/** Creators a sheet named and nobody looked at yet, as far as they have the words that are looked for. */
export type FindUnseen = (text: string) => Promise<UnseenFound>;

/** They have no figures to be sorted by, so that they stand below the table. Nothing where there are none. */
export function UnseenSection(props: { readonly text: string; readonly find: FindUnseen }): ReactNode {
  const say = useSay();
  const { text, find } = props;
  const [found, setFound] = useState<UnseenFound | null>(null);
  useEffect(() => {
    let isOpen = true;
    void find(text).then(
      (now) => isOpen && setFound(now),
      () => isOpen && setFound(null),
    );
    return () => {
      isOpen = false;
    };
  }, [text, find]);
  if (!found || found.all === 0) return null;
  const { creators, all } = found;
  return (
    <section className="unseen" aria-label={say('unseen.title', { n: all })}>
      <h3>{say('unseen.title', { n: all })}</h3>
      <ul>
        {creators.map(({ key, name, lists }) => {
          const { platform, handle } = creatorOfKey(key);
          return (
            <li key={key}>
              <SafeLink url={profileAddress(platform, handle)}>
                <bdi className="creator-name">{name ?? handle}</bdi>{' '}
                <span className="small faint">{say('head.at', { handle: isolate(handle) })}</span>
              </SafeLink>
              <span className="small soft">
                {say('unseen.row', {
                  lists: lists.map(isolate).join(', '),
                  site: PLATFORM[platform].displayName,
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {all > creators.length ? (
        <p className="small soft">{say('unseen.more', { n: all - creators.length })}</p>
      ) : null}
    </section>
  );
}
