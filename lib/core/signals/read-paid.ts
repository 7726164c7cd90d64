import type { Post, ProfileEvidence } from '../profile/record';
import { discloses } from './disclosure';
import type { Paid, PaidPost } from './paid';
import { countPaid } from './paid-share';

const DAY = 86_400_000;
const MENTION = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?)/gu;

/** Handles named in a text, lower case, each once, in order. */
export function mentionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(MENTION)].map(([, handle]) => (handle ?? '').toLowerCase()))];
}

function markOf(post: Post): PaidPost {
  const { id, caption, paidPartnership } = post;
  if (paidPartnership) return { id, disclosed: true, via: 'platform-label', strength: 'strong' };
  const strength = caption === null ? null : discloses(caption);
  if (strength === null) return { id, disclosed: false, via: null, strength: null };
  const counts = strength === 'strong' || mentionsIn(caption ?? '').length > 0;
  return { id, disclosed: counts, via: 'caption', strength };
}

function brandsOf({ posts, handle }: ProfileEvidence, marks: readonly PaidPost[]): Paid['brands'] {
  const own = handle?.toLowerCase();
  const found = new Map<string, string[]>();
  posts.forEach((post, index) => {
    if (!marks[index]?.disclosed) return;
    const named = new Set([
      ...mentionsIn(post.caption ?? ''),
      ...post.coauthors.map((name) => name.toLowerCase()),
    ]);
    for (const name of named) {
      if (name === own) continue;
      found.set(name, [...(found.get(name) ?? []), post.id]);
    }
  });
  return [...found]
    .map(([handle, ids]) => ({ handle, posts: ids }))
    .sort((a, b) => b.posts.length - a.posts.length || a.handle.localeCompare(b.handle));
}

function daysSinceLast({ posts, observedAt }: ProfileEvidence, marks: readonly PaidPost[]): number | null {
  const now = Date.parse(observedAt);
  if (!Number.isFinite(now)) return null;
  let least: number | null = null;
  for (let index = 0; index < posts.length; index++) {
    const publishedAt = posts[index]?.publishedAt;
    if (!publishedAt || !marks[index]?.disclosed) continue;
    const age = Math.max(0, (now - Date.parse(publishedAt)) / DAY);
    if (Number.isFinite(age)) least = Math.min(least ?? age, age);
  }
  return least;
}

/** Which posts say that they are paid, and for whom: the platform's label first, then the words of the caption. */
export function readPaid(evidence: ProfileEvidence): Paid {
  const posts = evidence.posts.map(markOf);
  const { paid, looked, labelled } = countPaid(evidence, posts);
  return {
    share: looked === 0 ? null : paid / looked,
    lowerBound: labelled < looked,
    posts,
    brands: brandsOf(evidence, posts),
    daysSinceLast: daysSinceLast(evidence, posts),
  };
}
