import type { Range } from '../core/count/range';
import type { FieldHealth } from '../core/insight/reader-health';
import type {
  PostFields,
  PostReadings,
  ProfileFields,
  ProfileReadings,
  Reading,
} from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';
import type { Nullable } from '../core/profile/record';
import type { PageKind, PlatformAdapter } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';

type PostOutput = Nullable<Omit<PostFields, 'likesHidden' | 'pinned' | 'coauthors'>> &
  Pick<PostFields, 'likesHidden' | 'pinned' | 'coauthors'>;
type ProfileOutput = Nullable<Omit<ProfileFields, 'links'>> & Pick<ProfileFields, 'links'>;

/** What the `page` command prints; every key is always there, null = this page does not give it. */
export interface PageOutput {
  readonly status: PageReading['status'];
  readonly reason: PageReading['reason'];
  readonly platform: PlatformId | null;
  readonly page: PageKind;
  readonly profile: ProfileOutput | null;
  readonly posts: readonly PostOutput[];
  /** Field -> route#rung; fields of posts as `posts.likes`, with the route most of them came by. */
  readonly via: Readonly<Record<string, string>>;
  readonly health: readonly FieldHealth[];
}

/** The answer for an address of no known site. */
export const UNSUPPORTED: PageOutput = {
  status: 'unsupported',
  reason: null,
  platform: null,
  page: 'other',
  profile: null,
  posts: [],
  via: {},
  health: [],
};

export function pageOutput(adapter: PlatformAdapter, reading: PageReading): PageOutput {
  const { status, reason, location, observation, health } = reading;
  const posts = observation?.posts ?? [];
  const ways = postWays(posts);
  return {
    status,
    reason,
    platform: adapter.id,
    page: location.kind,
    profile: observation && profileOutput(observation.profile, observation.handle),
    posts: posts.map(postOutput),
    via: { ...viaOf(observation?.profile ?? {}), ...viaOf(ways) },
    health: [...health.fields, ...(posts.length > 0 ? postHealth(adapter, ways) : [])],
  };
}

function profileOutput(profile: ProfileReadings, handle: string): ProfileOutput {
  return {
    id: profile.id?.value ?? null,
    handle,
    name: profile.name?.value ?? null,
    bio: profile.bio?.value ?? null,
    followers: range(profile.followers),
    following: range(profile.following),
    postCount: range(profile.postCount),
    likesReceived: range(profile.likesReceived),
    verified: profile.verified?.value ?? null,
    private: profile.private?.value ?? null,
    category: profile.category?.value ?? null,
    links: profile.links?.value ?? [],
  };
}

function postOutput(post: PostReadings): PostOutput {
  return {
    id: post.id?.value ?? null,
    code: post.code?.value ?? null,
    url: post.url?.value ?? null,
    owner: post.owner?.value ?? null,
    kind: post.kind?.value ?? null,
    publishedAt: post.publishedAt?.value ?? null,
    likes: range(post.likes),
    likesHidden: post.likesHidden?.value ?? false,
    comments: range(post.comments),
    shares: range(post.shares),
    saves: range(post.saves),
    views: range(post.views),
    caption: post.caption?.value ?? null,
    pinned: post.pinned?.value ?? false,
    paidPartnership: post.paidPartnership?.value ?? null,
    coauthors: post.coauthors?.value ?? [],
  };
}

function range(reading: Reading<Range> | undefined): Range | null {
  return reading ? { low: reading.value.low, high: reading.value.high } : null;
}

type Ways = Readonly<Record<string, Reading<unknown> | undefined>>;

function viaOf(readings: Ways): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readings).flatMap(([field, reading]) =>
      reading ? [[field, `${reading.via}#${reading.rung}`]] : [],
    ),
  );
}

/** The reading that stands for a field of all posts: one by the route that most of them came by. */
function postWays(posts: readonly PostReadings[]): Ways {
  const fields = new Set(posts.flatMap((post) => Object.keys(post) as (keyof PostFields)[]));
  return Object.fromEntries(
    [...fields].map((field) => [`posts.${field}`, mostUsed(posts.flatMap((post) => post[field] ?? []))]),
  );
}

function mostUsed(readings: readonly Reading<unknown>[]): Reading<unknown> | undefined {
  const uses = (rung: number) => readings.filter((reading) => reading.rung === rung).length;
  return [...readings].sort((a, b) => uses(b.rung) - uses(a.rung))[0];
}

function postHealth(adapter: PlatformAdapter, ways: Ways): readonly FieldHealth[] {
  return Object.entries(adapter.post).map(([field, ladder]) => ({
    field: `posts.${field}`,
    rung: ways[`posts.${field}`]?.rung ?? null,
    of: ladder.length,
  }));
}
