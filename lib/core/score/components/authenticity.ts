import { midpoint } from '../../count/range';
import type { ProfileEvidence } from '../../profile/record';
import type { Signal, SignalId } from '../../signals/signal';
import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { UNKNOWN_SD } from '../parts';

/**
 * How much a signal at its strongest takes away. Signals of one group speak of the same thing, the strongest
 * counts. Scam comments and many paid posts are named, but say nothing against the creator.
 */
const GROUPS: readonly { readonly ids: readonly SignalId[]; readonly omega: number }[] = [
  { ids: ['engagement-low-for-size'], omega: 0.35 },
  { ids: ['likes-without-comments'], omega: 0.35 },
  { ids: ['low-quality-comments'], omega: 0.3 },
  { ids: ['duplicate-comments', 'same-circle'], omega: 0.3 },
  { ids: ['likes-against-views'], omega: 0.3 },
  { ids: ['follower-jump'], omega: 0.4 },
  { ids: ['following-high'], omega: 0.25 },
  { ids: ['comments-odd-for-likes'], omega: 0.15 },
];

const FEWEST_POSTS = 5;
/** sd that remains when every signal could be read. */
const LEAST_SD = 0.08;
/** A signal not read would on average have taken this share of its weight, give or take as much. */
const UNREAD = 0.2;
/** Below this nothing is marked, but something is near the edge of usual. */
const EDGE = 0.95;

interface Reading {
  readonly x: number;
  readonly sd: number;
  readonly known: number;
  readonly flagged: number;
}

function read(signals: readonly Signal[]): Reading {
  let x = 1;
  let squares = LEAST_SD ** 2;
  let [known, flagged] = [0, 0];
  for (const { ids, omega } of GROUPS) {
    let [read, strongest] = [0, 0];
    for (const { id, status, severity } of signals) {
      if (status === 'unknown' || !ids.includes(id)) continue;
      read++;
      if (status === 'flag') flagged++;
      strongest = Math.max(strongest, severity);
    }
    known += read;
    if (read < ids.length) squares += (omega * UNREAD) ** 2;
    x *= 1 - omega * strongest;
  }
  return { x, sd: Math.min(UNKNOWN_SD, Math.sqrt(squares)), known, flagged };
}

/** Without a count of those read: the section tells it of all signals, of which fewer are rated. */
function because({ x, flagged }: Reading) {
  if (flagged > 0) return sentence('rate.authenticity.flagged', { n: flagged });
  return sentence(x >= EDGE ? 'rate.authenticity.clear' : 'rate.authenticity.edge');
}

/** Without these, silence of the signals would only mean that nothing was looked at. */
function lackingOf({ followers, following, posts }: ProfileEvidence): string | null {
  if (!followers || midpoint(followers) < 1) return 'followers';
  if (!following) return 'following';
  return posts.length < FEWEST_POSTS ? 'posts' : null;
}

function rate({ evidence, signals }: RatingInput): Rating {
  const lacking = lackingOf(evidence);
  const reading = read(signals);
  if (lacking !== null || reading.known === 0) {
    const because = sentence('rate.authenticity.unknown');
    return { status: 'unrated', lacking: [lacking ?? 'posts'], because };
  }
  return { status: 'rated', x: reading.x, sd: reading.sd, because: because(reading) };
}

export const authenticity: Component = {
  label: 'part.authenticity',
  theme: 'authenticity',
  weight: () => 20,
  applies: () => true,
  rate,
};
