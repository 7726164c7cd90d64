import { exact } from '../core/count/range';
import type {
  PostFields,
  PostReadings,
  ProfileFields,
  ProfileObservation,
  ProfileReadings,
  Readings,
} from '../core/profile/observation';
import type { SampleCreator, SamplePost } from './sample-creator';
import { samplePostCode, samplePostId } from './sample-post-id';

const DAY_MS = 86_400_000;

/** What a full reading of the sample's page would observe at `now` (ISO 8601), without any page. */
export function sampleObservation(creator: SampleCreator, now: string): ProfileObservation {
  const profile: ProfileReadings = readings<ProfileFields>({
    id: creator.id,
    handle: creator.handle,
    name: creator.name,
    bio: creator.bio,
    followers: exact(creator.followers),
    following: exact(creator.following),
    postCount: exact(creator.postCount),
    verified: creator.verified,
    private: creator.private,
    links: creator.link ? [creator.link] : [],
    ...(creator.category ? { category: creator.category } : {}),
    ...(creator.likesReceived !== undefined ? { likesReceived: exact(creator.likesReceived) } : {}),
  });
  const posts = creator.posts.map((post) => samplePost(creator, post, now));
  return {
    platform: creator.platform,
    handle: creator.handle,
    observedAt: now,
    profile,
    posts,
    comments: [],
  };
}

function samplePost(creator: SampleCreator, post: SamplePost, now: string): PostReadings {
  const published = sampleMoment(post, now);
  const hidden = post.likesHidden === true;
  return readings<PostFields>({
    id: samplePostId(creator.platform, published, post.likes),
    ...(creator.platform === 'instagram' ? { code: samplePostCode(published, post.likes) } : {}),
    owner: creator.handle,
    kind: post.kind,
    publishedAt: published.toISOString(),
    likesHidden: hidden,
    ...(hidden ? {} : { likes: exact(post.likes) }),
    comments: exact(post.comments),
    ...(post.shares !== undefined ? { shares: exact(post.shares) } : {}),
    ...(post.views !== null ? { views: exact(post.views) } : {}),
    caption: post.caption,
    pinned: post.pinned === true,
    paidPartnership: post.paidLabel === true,
    coauthors: post.coauthors ?? [],
  });
}

/** When the sample post was published, seen from now (ISO 8601); to the second, like the sites. */
export function sampleMoment(post: SamplePost, now: string): Date {
  return new Date(Math.floor((Date.parse(now) - post.daysAgo * DAY_MS) / 1000) * 1000);
}

function readings<Fields extends object>(values: Partial<Fields>): Readings<Fields> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, via: 'response', rung: 0 }]),
  ) as Readings<Fields>;
}
