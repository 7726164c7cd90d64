import { Fragment, type ReactNode } from 'react';
import type { Match, MatchedTerm, PostSpot } from '../../lib/core/niche/match';
import { sentence } from '../../lib/core/words/sentence';
import { useDates } from '../ui/dates';
import { SafeLink } from '../ui/safe-link';
import { Sign } from '../ui/sign';
import { Rich, useSay } from '../ui/words';

/** How far the captions cover the words of the brief: each word with the posts it was found in, or that it was not. */
export function MatchedTerms(props: { readonly match: Match; readonly now: string }): ReactNode {
  const say = useSay();
  const { value, terms } = props.match;
  if (value === null) return <p className="soft">{say('match.unknown')}</p>;
  return (
    <>
      <p className="soft">{say('match.value', { value })}</p>
      <ul className="match-terms">
        {terms.map((term) => (
          <TermRow key={term.term} term={term} now={props.now} />
        ))}
      </ul>
    </>
  );
}

function TermRow(props: { readonly term: MatchedTerm; readonly now: string }): ReactNode {
  const say = useSay();
  const { term, posts, newest } = props.term;
  return (
    <li className="signal" data-found={posts > 0}>
      <Sign tone={posts > 0 ? 'good' : 'unknown'} />
      <span className="soft">
        <b className="signal-name">
          <bdi>{term}</bdi>
        </b>{' '}
        {posts === 0 ? (
          say('match.missed')
        ) : newest.length === 0 ? (
          say('match.found', { n: posts })
        ) : (
          <Rich
            of={sentence('match.found-here', { n: posts, places: '' })}
            with={{ places: <Places spots={newest} now={props.now} /> }}
          />
        )}
      </span>
    </li>
  );
}

function Places(props: { readonly spots: readonly PostSpot[]; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return props.spots.map(({ post, date, url }, index) => {
    const named = date ? day(date, props.now) : say('match.undated');
    return (
      <Fragment key={post}>
        {index > 0 ? ', ' : ''}
        {url ? <SafeLink url={url}>{named}</SafeLink> : named}
      </Fragment>
    );
  });
}
