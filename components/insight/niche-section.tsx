import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { Finding } from '../../lib/core/niche/match';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { Sign } from '../ui/sign';
import { Tag } from '../ui/tag';
import { isolate, useSay } from '../ui/words';

const MOST_CANDIDATES = 3;

/** What the posts are about, how well they meet the words of the brief, and what the brief forbids. */
export function NicheSection(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { niche, match, findings } = props.insight;
  return (
    <Section title={say('niche.title')} aside={say(`niche.status.${niche.status}`)}>
      {niche.candidates.length > 0 ? (
        <ul className="brands">
          {niche.candidates.slice(0, MOST_CANDIDATES).map(({ id, share }) => (
            <li key={id}>
              <Tag>{say('niche.candidate', { niche: say(`niche.${id}`), share })}</Tag>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{say('niche.none')}</p>
      )}
      {niche.focus === null ? null : (
        <p className="small soft">{say('niche.focus', { focus: niche.focus })}</p>
      )}
      {match ? <MatchLine match={match} /> : null}
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.kind} ${finding.term} ${finding.post ?? ''}`}
          finding={finding}
          now={props.insight.observedAt}
        />
      ))}
    </Section>
  );
}

function MatchLine(props: { readonly match: NonNullable<Insight['match']> }): ReactNode {
  const say = useSay();
  const { value, terms } = props.match;
  if (value === null) return <p className="small soft">{say('match.unknown')}</p>;
  return (
    <>
      <p className="small soft">{say('match.value', { value })}</p>
      <ul className="brands">
        {terms.map(({ term, posts }) => (
          <li key={term}>
            <Tag look={posts > 0 ? 'good' : 'usual'}>
              {say('match.term', { term: isolate(term), n: posts })}
            </Tag>
          </li>
        ))}
      </ul>
    </>
  );
}

function FindingRow(props: { readonly finding: Finding; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { kind, term, quote, date, post } = props.finding;
  const where = post === null ? say('finding.in-bio') : date ? day(date, props.now) : '';
  return (
    <p className="signal">
      <Sign tone={kind === 'own-brand' ? 'good' : kind === 'red-line' ? 'bad' : 'look'} />
      <span className="soft">
        <b className="signal-name">{say(`finding.${kind}`, { term: isolate(term) })}</b>{' '}
        <q dir="auto">{quote}</q> <span className="faint small">{where}</span>
      </span>
    </p>
  );
}
