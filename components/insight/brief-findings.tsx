import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { Finding, LookBack } from '../../lib/core/niche/match';
import type { Brief } from '../../lib/core/score/brief';
import { useDates } from '../ui/dates';
import { SafeLink } from '../ui/safe-link';
import { Sign, type Tone } from '../ui/sign';
import { isolate, type Say, useSay } from '../ui/words';

const KINDS = ['red-line', 'rival-brand', 'own-brand'] as const satisfies readonly Finding['kind'][];
/** Quotes of one term; the newest. */
const MOST_QUOTES = 3;

const FOUND: Readonly<Record<Finding['kind'], Tone>> = {
  'red-line': 'bad',
  'rival-brand': 'look',
  'own-brand': 'good',
};
const CLEAR: Readonly<Record<Finding['kind'], Tone>> = {
  'red-line': 'good',
  'rival-brand': 'good',
  'own-brand': 'unknown',
};

/** Red lines and brands: quoted with date and link, or that there are none and in how many posts. */
export function BriefFindings(props: { readonly insight: Insight; readonly brief: Brief }): ReactNode {
  const { findings, looked, observedAt } = props.insight;
  const wanted = KINDS.filter((kind) => termsOf(props.brief, kind).length > 0);
  return wanted.map((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    if (found.length === 0) return looked ? <NoFinding key={kind} kind={kind} looked={looked} /> : null;
    const terms = [...new Set(found.map(({ term }) => term))];
    return terms.map((term) => (
      <TermFindings
        key={`${kind} ${term}`}
        found={found.filter((finding) => finding.term === term).toSorted(newestFirst)}
        now={observedAt}
      />
    ));
  });
}

function termsOf(brief: Brief, kind: Finding['kind']): readonly string[] {
  switch (kind) {
    case 'red-line':
      return brief.redLines ?? [];
    case 'own-brand':
      return brief.ownBrands ?? [];
    case 'rival-brand':
      return brief.rivalBrands ?? [];
  }
}

/** The bio speaks of today; posts without a date come last. */
function newestFirst(a: Finding, b: Finding): number {
  if (a.where === 'bio' || b.where === 'bio') return a.where === 'bio' ? -1 : 1;
  return (b.date ?? '').localeCompare(a.date ?? '');
}

function NoFinding(props: { readonly kind: Finding['kind']; readonly looked: LookBack }): ReactNode {
  const say = useSay();
  const { kind, looked } = props;
  const nothing = looked.posts === 0 && !looked.bio;
  return (
    <p className="signal">
      <Sign tone={nothing ? 'unknown' : CLEAR[kind]} />
      <span className="soft">
        {nothing
          ? say(`finding.not-looked.${kind}`)
          : say(`finding.none.${kind}`, { where: placesIn(say, looked) })}
      </span>
    </p>
  );
}

function placesIn(say: Say, { posts: n, bio }: LookBack): string {
  if (n === 0) return say('finding.none.bio');
  const posts = say('unit.posts', { n });
  return bio ? say('finding.none.posts-bio', { posts }) : say('finding.none.posts', { posts });
}

function TermFindings(props: { readonly found: readonly Finding[]; readonly now: string }): ReactNode {
  const say = useSay();
  const [first, ...others] = props.found;
  if (!first) return null;
  const more = others.length + 1 - MOST_QUOTES;
  return (
    <div className="signal">
      <Sign tone={FOUND[first.kind]} />
      <div className="soft">
        <b className="signal-name">{say(`finding.${first.kind}`, { term: isolate(first.term) })}</b>
        <ul className="quotes">
          {props.found.slice(0, MOST_QUOTES).map((finding) => (
            <Quote key={finding.post ?? 'bio'} finding={finding} now={props.now} />
          ))}
        </ul>
        {more > 0 ? <span className="small faint">{say('finding.more', { n: more })}</span> : null}
      </div>
    </div>
  );
}

function Quote(props: { readonly finding: Finding; readonly now: string }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { quote, date, url, where, paid } = props.finding;
  const named = date ? day(date, props.now) : say('finding.undated');
  return (
    <li>
      <q dir="auto">{quote}</q>{' '}
      <span className="small faint">
        {where === 'bio' ? null : url ? <SafeLink url={url}>{named}</SafeLink> : named}
        {where === 'bio' ? '' : ', '}
        {say(`finding.where.${where}`)}
        {paid ? `, ${say(`finding.paid.${paid}`)}` : null}
      </span>
    </li>
  );
}
