import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { shareIn } from '../../lib/core/niche/caption-languages';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { Brief } from '../../lib/core/score/brief';
import type { Trusts } from '../notes/editing';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Sign, type Tone } from '../ui/sign';
import { isolate, useSay } from '../ui/words';
import { BriefFindings } from './brief-findings';
import type { Lists } from './list-chooser';
import { LookBackLine } from './look-back-line';
import { MatchedTerms } from './matched-terms';
import { useLanguageName, useSpokenLanguages } from './spoken-languages';

interface BriefSectionProps {
  readonly insight: Insight;
  readonly own: OwnMarks;
  readonly lists: Lists | null;
  readonly trusts: Trusts;
}

/** How the profile meets the brief of the current list, with the places where that was read; or that there is none. */
export function BriefSection(props: BriefSectionProps): ReactNode {
  const { insight } = props;
  return insight.brief ? <WithBrief {...props} brief={insight.brief} /> : <WithoutBrief {...props} />;
}

function WithoutBrief(props: BriefSectionProps): ReactNode {
  const say = useSay();
  const { lists, own, trusts } = props;
  return (
    <Section title={say('brief.none.title')}>
      <p className="soft">{say('brief.none.panel', { list: isolate(own.listName) })}</p>
      {lists ? (
        <p className="brief-write">
          <Button
            onPress={({ nativeEvent }) => {
              if (trusts(nativeEvent)) lists.openBrief(own.listId);
            }}
          >
            {say('brief.write')}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}

function WithBrief(props: BriefSectionProps & { readonly brief: Brief }): ReactNode {
  const say = useSay();
  const { insight, brief, lists, own } = props;
  return (
    <Section title={say('brief.title')} aside={<bdi>{brief.name}</bdi>}>
      <WantedPlatform insight={insight} brief={brief} />
      <WantedNiches insight={insight} brief={brief} />
      {insight.match ? <MatchedTerms match={insight.match} now={insight.observedAt} /> : null}
      <BriefFindings insight={insight} brief={brief} />
      <WantedLanguages insight={insight} brief={brief} />
      {insight.looked ? (
        <LookBackLine looked={insight.looked} desk={lists?.desk ?? null} listId={own.listId} />
      ) : null}
    </Section>
  );
}

/** A judgement in one line. */
export function BriefLine(props: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return (
    <p className="signal">
      <Sign tone={props.tone} />
      <span className="soft">{props.children}</span>
    </p>
  );
}

function WantedPlatform(props: { readonly insight: Insight; readonly brief: Brief }): ReactNode {
  const say = useSay();
  const { platforms = [] } = props.brief;
  const { platform } = props.insight;
  if (platforms.length === 0 || platforms.includes(platform)) return null;
  const wanted = platforms.map((id) => PLATFORM[id].displayName).join(', ');
  return (
    <BriefLine tone="look">
      {say('brief.other-platform', { wanted, platform: PLATFORM[platform].displayName })}
    </BriefLine>
  );
}

const MOST_SEEN = 2;

function WantedNiches(props: { readonly insight: Insight; readonly brief: Brief }): ReactNode {
  const say = useSay();
  const { niches = [] } = props.brief;
  const { status, candidates } = props.insight.niche;
  if (niches.length === 0) return null;
  const wanted = niches.map((id) => say(`niche.${id}`)).join(', ');
  const [first] = candidates;
  if (!first || status === 'unclear') {
    return <BriefLine tone="unknown">{say('brief.niches.unseen', { wanted })}</BriefLine>;
  }
  const seen = candidates
    .slice(0, MOST_SEEN)
    .map(({ id, share }) => say('niche.candidate', { niche: say(`niche.${id}`), share }))
    .join(', ');
  return (
    <BriefLine tone={niches.includes(first.id) ? 'good' : 'look'}>
      {say('brief.niches.seen', { wanted, seen })}
    </BriefLine>
  );
}

/** Half of the captions in a wanted language is what was asked for. */
const ENOUGH = 0.5;

function WantedLanguages(props: { readonly insight: Insight; readonly brief: Brief }): ReactNode {
  const say = useSay();
  const nameOf = useLanguageName();
  const spoken = useSpokenLanguages();
  const { languages: wanted = [] } = props.brief;
  const { languages } = props.insight;
  if (wanted.length === 0) return null;
  const named = wanted.map(nameOf).join(', ');
  if (!languages) {
    return <BriefLine tone="unknown">{say('brief.languages.unseen', { languages: named })}</BriefLine>;
  }
  return (
    <BriefLine tone={shareIn(languages, wanted) >= ENOUGH ? 'good' : 'look'}>
      {say('brief.languages.seen', { languages: named, seen: spoken(languages) })}
    </BriefLine>
  );
}
