import type { CountedPost } from './counted-posts';
import type { PostRate } from './eligible-posts';

/** Half a reaction is added, so that a post without any still has a logarithm. */
const HALF = 0.5;

/** ln(engagements + 0.5), for a rate per follower. */
export function engagementLog({ likesHidden, engagements }: CountedPost): PostRate {
  if (likesHidden) return 'likes-hidden';
  if (!engagements) return 'parts-unknown';
  return { log: Math.log(engagements.value + HALF), rounding: engagements.rounding };
}

/** ln((engagements + 0.5) / views). */
export function engagementPerView(post: CountedPost): PostRate {
  const { likesHidden, engagements, views, viewsBroken } = post;
  if (likesHidden) return 'likes-hidden';
  if (viewsBroken) return 'views-broken';
  if (!views) return 'views-unknown';
  if (!engagements) return 'parts-unknown';
  return {
    log: Math.log((engagements.value + HALF) / views.value),
    rounding: engagements.rounding + views.rounding,
  };
}

/** ln of the views, for a rate per follower. */
export function viewsLog({ views, viewsBroken }: CountedPost): PostRate {
  if (viewsBroken) return 'views-broken';
  return views ? { log: Math.log(views.value), rounding: views.rounding } : 'views-unknown';
}

/** ln(comments + 0.5), for a rate per follower. Posts with hidden likes count. */
export function commentLog({ comments }: CountedPost): PostRate {
  return comments ? { log: Math.log(comments.value + HALF), rounding: comments.rounding } : 'parts-unknown';
}

/** ln((comments + 0.5) / views). */
export function commentPerView({ comments, views, viewsBroken }: CountedPost): PostRate {
  if (viewsBroken) return 'views-broken';
  if (!views) return 'views-unknown';
  if (!comments) return 'parts-unknown';
  return {
    log: Math.log((comments.value + HALF) / views.value),
    rounding: comments.rounding + views.rounding,
  };
}

/** ln((comments + 0.5) / likes). */
export function commentPerLike({ comments, likes, likesHidden }: CountedPost): PostRate {
  if (likesHidden) return 'likes-hidden';
  if (!comments || !likes) return 'parts-unknown';
  if (likes.value < 1) return 'no-likes';
  return {
    log: Math.log((comments.value + HALF) / likes.value),
    rounding: comments.rounding + likes.rounding,
  };
}
