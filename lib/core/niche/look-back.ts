import type { Post, ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import type { LookBack } from './match';

const DAY = 86_400_000;

/** Undated posts are looked at: leaving them out could hide a red line. */
export function isRecent({ publishedAt }: Post, now: number, days: number | undefined): boolean {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return days === undefined || !Number.isFinite(at) || now - at <= days * DAY;
}

/** What a look for the brief's red lines and brands goes through; null = there is no brief. */
export function lookBack(evidence: ProfileEvidence, brief: Brief | null): LookBack | null {
  if (!brief) return null;
  const now = Date.parse(evidence.observedAt);
  const recent = evidence.posts.filter((post) => isRecent(post, now, brief.lookBackDays));
  const read = recent.filter(({ caption, coauthors }) => caption !== null || coauthors.length > 0);
  return {
    days: brief.lookBackDays ?? null,
    posts: read.length,
    unread: recent.length - read.length,
    older: evidence.posts.length - recent.length,
    bio: evidence.bio !== null,
  };
}
