import { PLATFORM } from '../profile/platform';
import type { Post, ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import type { ComponentId } from '../score/component-ids';
import type { ReadingDepth } from '../settings/settings';
import { sentence } from '../words/sentence';
import type { Evaluation } from './evaluation';
import type { Gesture } from './insight';
import { isYoung } from './post-bars';

export interface GestureInput {
  readonly evidence: ProfileEvidence;
  readonly evaluation: Evaluation;
  readonly reading: ReadingDepth;
  readonly brief: Brief | null;
}

interface Offer {
  readonly gesture: Gesture;
  /** Weight of the score that the gesture can bring in, 0..100. */
  readonly gain: number;
}

/** Enough posts for a sure answer; see the default window. */
const ENOUGH_POSTS = 12;
const FEW_POSTS = 6;
/** As many as the gesture names. */
const POSTS_TO_OPEN = 3;

/** The one thing the user could do that adds most; null when nothing would. */
export function bestGesture(input: GestureInput): Gesture | null {
  const offers = [
    openProfile(input),
    likesMissing(input),
    scrollPosts(input),
    openReelsTab(input),
    openPosts(input),
    addBudget(input),
  ].flatMap((offer) => offer ?? []);
  const best = offers.reduce<Offer | null>(
    (most, offer) => (most && most.gain >= offer.gain ? most : offer),
    null,
  );
  return best?.gesture ?? null;
}

function openProfile({ evidence }: GestureInput): Offer | null {
  if (evidence.followers) return null;
  const what = sentence('gesture.open-profile.what');
  return { gesture: { id: 'open-profile', what, adds: sentence('gesture.open-profile.adds') }, gain: 100 };
}

/** Likes that the page has not shown: allow its loaded figures, or else look at the tiles. */
function likesMissing(input: GestureInput): Offer | null {
  const { evidence, reading } = input;
  const posts = settled(evidence);
  const blind = posts.filter(({ likes, likesHidden }) => likes === null && !likesHidden);
  if (posts.length === 0 || blind.length * 2 < posts.length) return null;
  const gain = unrated(input, ['engagement', 'conversation', 'authenticity']) + 5;
  if (reading === 'page') {
    const adds = sentence('gesture.allow-responses.adds', { n: blind.length });
    const what = sentence('gesture.allow-responses.what');
    return { gesture: { id: 'allow-responses', what, adds }, gain };
  }
  if (PLATFORM[evidence.platform].playsOn === 'own-tab') {
    const adds = sentence('gesture.hover-posts.adds');
    return { gesture: { id: 'hover-posts', what: sentence('gesture.hover-posts.what'), adds }, gain };
  }
  const adds = sentence('gesture.reload.adds');
  return { gesture: { id: 'reload', what: sentence('gesture.reload.what'), adds }, gain };
}

function scrollPosts(input: GestureInput): Offer | null {
  const { posts, postCount } = input.evidence;
  const counted = settled(input.evidence).length;
  const more = postCount === null || postCount.high > posts.length;
  if (counted >= ENOUGH_POSTS || !more) return null;
  // More posts bring no engagement where likes are hidden on them.
  const hidden = settled(input.evidence).filter(({ likesHidden }) => likesHidden).length;
  const rates: readonly ComponentId[] = hidden * 2 > counted ? [] : ['engagement'];
  const missing = unrated(input, [...rates, 'authenticity', 'niche', 'partnership']);
  const adds = sentence('gesture.scroll-posts.adds', { n: counted });
  const gesture: Gesture = { id: 'scroll-posts', what: sentence('gesture.scroll-posts.what'), adds };
  return { gesture, gain: missing + (counted < FEW_POSTS ? 10 : 2) };
}

function openReelsTab(input: GestureInput): Offer | null {
  const { evidence } = input;
  if (PLATFORM[evidence.platform].playsOn !== 'own-tab') return null;
  const blind = evidence.posts.filter(({ kind, views }) => kind === 'video' && views === null).length;
  if (blind < 3) return null;
  const adds = sentence('gesture.open-reels-tab.adds', { n: blind });
  const gesture: Gesture = { id: 'open-reels-tab', what: sentence('gesture.open-reels-tab.what'), adds };
  return { gesture, gain: unrated(input, ['engagement']) + 8 };
}

function openPosts(input: GestureInput): Offer | null {
  const { evidence, evaluation } = input;
  if (evaluation.conversation.status === 'measured' || evidence.posts.length < POSTS_TO_OPEN) return null;
  const adds = sentence('gesture.open-posts.adds');
  const gesture: Gesture = { id: 'open-posts', what: sentence('gesture.open-posts.what'), adds };
  return { gesture, gain: unrated(input, ['conversation']) + 4 };
}

function addBudget({ brief }: GestureInput): Offer | null {
  if (!brief || brief.budgetPerPost) return null;
  const adds = sentence('gesture.add-budget.adds');
  return { gesture: { id: 'add-budget', what: sentence('gesture.add-budget.what'), adds }, gain: 3 };
}

function settled({ posts, observedAt }: ProfileEvidence): readonly Post[] {
  return posts.filter((post) => !post.pinned && !isYoung(post, observedAt));
}

/** Weight of these components that nothing could be said of. */
function unrated({ evaluation }: GestureInput, ids: readonly ComponentId[]): number {
  return evaluation.score.components
    .filter(({ id, points }) => points === null && ids.includes(id))
    .reduce((sum, { weight }) => sum + weight, 0);
}
