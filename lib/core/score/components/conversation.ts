import type { Conversation } from '../../signals/conversation';
import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { along, type Curve } from '../curve';
import { enough } from '../headline';
import { combine, ratedPlace, USUAL_SD } from '../parts';

/** Share of comments that say something: hardly any, half of accounts, the most talkative. */
const SUBSTANTIVE: Curve = [
  [0.15, 0],
  [0.58, 0.5],
  [0.88, 1],
];
const REPLIES: Curve = [
  [0, 0.5],
  [0.15, 1],
];
/** Fewer comments by others have no share worth naming. */
const FEWEST_COMMENTS = 10;

interface Texts {
  readonly substantive: number;
  readonly replies: number;
  readonly count: number;
}

function textsOf(conversation: Conversation): Texts | null {
  if (conversation.status === 'unmeasured') return null;
  const others = conversation.n - conversation.kinds.owner;
  if (others < FEWEST_COMMENTS) return null;
  return {
    substantive: conversation.kinds.substantive / others,
    replies: conversation.ownerReplyShare,
    count: conversation.n,
  };
}

/** sd of a share of so many comments, carried through the steepest part of the curve. */
function sdOf({ substantive, count }: Texts): number {
  const sd = Math.sqrt((substantive * (1 - substantive) + 0.05) / count);
  return Math.min(0.29, Math.max(USUAL_SD, 1.7 * sd));
}

function rate({ metrics, conversation }: RatingInput): Rating {
  const comments = enough(metrics['comment-rate-followers']);
  const place = comments?.benchmark;
  if (!place) {
    const because = sentence('rate.conversation.unknown');
    return { status: 'unrated', lacking: ['comments'], because };
  }
  const texts = textsOf(conversation);
  const combined = combine([
    { weight: 0.5, rated: ratedPlace(place) },
    { weight: 0.35, rated: texts && { x: along(SUBSTANTIVE, texts.substantive), sd: sdOf(texts) } },
    { weight: 0.15, rated: texts && { x: along(REPLIES, texts.replies), sd: USUAL_SD } },
  ]);
  const above = place.percentile;
  const because = texts
    ? sentence('rate.conversation.texts', { above, ...texts })
    : sentence('rate.conversation.counts', { above, posts: comments.n });
  return { status: 'rated', x: combined?.x ?? above, sd: combined?.sd ?? USUAL_SD, because };
}

export const conversation: Component = {
  label: 'part.conversation',
  theme: 'engagement',
  weight: () => 15,
  applies: () => true,
  rate,
};
