import type { PostFields, ProfileFields } from '../profile/observation';
import type { PlatformId } from '../profile/platform';
import type { FieldHealth, ReaderHealth } from './reader-health';

/** The only names that may be written: a name outside this list could be anything, a person's too. */
const PROFILE_FIELDS: Readonly<Record<keyof ProfileFields, true>> = {
  id: true,
  handle: true,
  name: true,
  bio: true,
  followers: true,
  following: true,
  postCount: true,
  likesReceived: true,
  verified: true,
  private: true,
  category: true,
  links: true,
};
const POST_FIELDS: Readonly<Record<keyof PostFields, true>> = {
  id: true,
  code: true,
  url: true,
  owner: true,
  kind: true,
  publishedAt: true,
  likes: true,
  likesHidden: true,
  comments: true,
  shares: true,
  saves: true,
  views: true,
  caption: true,
  pinned: true,
  paidPartnership: true,
  coauthors: true,
};

const DAY = /^\d{4}-\d{2}-\d{2}(?=T)/;

/**
 * What somebody who repairs the readers needs to know, as plain text to paste: which field was read which way.
 * Names the site and the version of the rules; never the profile, a text or a count. Its words are a file format,
 * the same in every language.
 */
export function diagnosticsOf(
  health: ReaderHealth,
  { platform, engine }: { readonly platform: PlatformId; readonly engine: string },
): string {
  const missing = health.missing.map(fieldNamed);
  return [
    'Touchstone diagnostics 1',
    `site: ${platform}`,
    `rules: ${engine}`,
    `status: ${health.status}`,
    `day: ${health.at.match(DAY)?.[0] ?? '-'}`,
    `missing: ${missing.join(', ') || '-'}`,
    ...(health.missingSince ? [`since: ${health.missingSince.match(DAY)?.[0] ?? '-'}`] : []),
    ...health.fields.map(fieldLine),
    '',
  ].join('\n');
}

function fieldLine({ field, rung, of }: FieldHealth): string {
  const way = rung === null ? '-' : String(rung + 1);
  return `${fieldNamed(field)}: ${way}/${of}`;
}

function fieldNamed(field: string): string {
  const inPost = field.startsWith('post.') ? field.slice('post.'.length) : null;
  if (inPost !== null) return Object.hasOwn(POST_FIELDS, inPost) ? `post.${inPost}` : 'post.other';
  return Object.hasOwn(PROFILE_FIELDS, field) ? field : 'other';
}
