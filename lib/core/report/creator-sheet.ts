import type { MetricId } from '../estimate/metric-ids';
import type { Insight } from '../insight/insight';
import type { EntryFields } from '../library/verdict';
import { leftOut } from './left-out';
import type { CreatorSheet, KnownCreator, SheetFigure, SheetWords } from './report';
import type { OpenPart, OwnPart, ReportChoices } from './report-choices';

/** Figures of a page, in its order. */
export const SHEET_FIGURES: readonly MetricId[] = [
  'engagement-rate-views',
  'engagement-rate-followers',
  'typical-views',
  'comment-rate-followers',
  'posts-per-week',
  'paid-share',
];
/** Bars that a page has room for. */
export const MOST_BARS = 16;

/** What may leave of one creator; null = nothing was read of it. */
export function creatorSheet(known: KnownCreator, choices: ReportChoices): CreatorSheet | null {
  const { general } = known;
  if (!general) return null;
  if (general.brief) throw new Error('a general insight was counted for a brief');
  const open = (part: OpenPart): boolean => choices.open.includes(part);
  const own = (part: OwnPart): boolean => choices.own.includes(part);
  const judged = (own('brief') && known.forBrief) || general;
  const bars = open('posts') ? countedBars(general) : null;
  return {
    key: general.key,
    platform: general.platform,
    handle: general.handle,
    name: general.name,
    tier: general.tier,
    followers: general.followers,
    niche: general.niche.status === 'unclear' ? null : general.niche.id,
    observedAt: general.observedAt,
    postsKnown: general.postsKnown,
    span: spanOf(general.posts),
    score: open('score') ? { fit: judged.score, brief: judged.brief?.name ?? null } : null,
    figures: open('figures') ? measuredFigures(general) : null,
    posts: bars && bars.length > 0 ? { basis: general.barBasis, bars } : null,
    signals: open('signals') ? general.signals : null,
    conversation:
      open('conversation') && general.conversation.status === 'measured' ? general.conversation : null,
    paid: open('paid') ? general.paid : null,
    about: open('about') ? { bio: general.bio, links: general.links } : null,
    own: wordsOf(known, general, own),
    leftOut: leftOut(general, {
      figures: open('figures') ? SHEET_FIGURES : [],
      bars: bars?.length ?? null,
      conversation: open('conversation'),
    }),
  };
}

/** The newest; none where no post has a count to draw. */
function countedBars({ posts, barBasis }: Insight): Insight['posts'] {
  const counted = posts.some((post) => post[barBasis] !== null);
  return counted ? posts.slice(-MOST_BARS) : [];
}

function measuredFigures({ metrics }: Insight): readonly SheetFigure[] {
  return SHEET_FIGURES.flatMap((id) => {
    const measurement = metrics[id];
    return measurement.status === 'measured' ? [{ id, measured: measurement }] : [];
  });
}

function wordsOf({ words }: KnownCreator, general: Insight, own: (part: OwnPart) => boolean): SheetWords {
  const agreed = words.entry?.price ?? null;
  return {
    ...(own('verdict') && words.verdict ? { verdict: words.verdict } : {}),
    ...(own('notes') && words.notes.length > 0 ? { notes: words.notes } : {}),
    ...(own('answers') && words.answers.length > 0
      ? { answers: words.answers.map(({ question, answer }) => ({ question, answer })) }
      : {}),
    ...(own('contacts') && words.contacts.length > 0
      ? { contacts: words.contacts.map(({ at, how, by, about }) => ({ at, how, by, about })) }
      : {}),
    ...(own('prices') ? { prices: { usual: general.price, named: words.named, agreed } } : {}),
    ...(own('stages') && words.entry ? { stages: stagesOnly(words.entry) } : {}),
    ...(own('lists') && words.lists.length > 0 ? { lists: words.lists } : {}),
    ...(own('history') && words.history.length > 0
      ? { history: words.history.map(({ at, followers }) => ({ at, followers })) }
      : {}),
  };
}

/** By name: an entry carries ids and authors too. */
function stagesOnly({ stage = null, owner = null, nextStep = null, dueOn = null, tags = null }: EntryFields) {
  return { stage, owner, nextStep, dueOn, tags };
}

function spanOf(posts: Insight['posts']): CreatorSheet['span'] {
  const dates = posts.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from && to ? { from, to } : null;
}
