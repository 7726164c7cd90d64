import type { PageKind, PageLocation } from '../contract';

const HOST = /^(www\.)?instagram\.com$/;
/** First path segments that are the site's own, never an account. */
const RESERVED = new Set(
  (
    'accounts about ajax api challenge consent data developer direct directory emails explore graphql language legal lite ' +
    'locations logging oauth p popular press privacy qr query reel reels session stories tv web your_activity auth_platform'
  ).split(' '),
);
const POST_SEGMENT = /^(p|reel|tv)$/;
const CODE = /^[\w-]{5,64}$/;
const OTHERS = /^(tagged|reposts|saved)$/;
/** Search, tags, places, suggestions: pages of many accounts. */
const ACCOUNTS = /^(explore|popular)$/;
/** Lists that open over the profile. */
const OVER = /^(followers|following)$/;

/** Lower-case handle, or null for what cannot be one. */
export function handleFrom(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 31) return null;
  const handle = text.replace(/^@/, '').toLowerCase();
  return /^[a-z0-9._]{1,30}$/.test(handle) ? handle : null;
}

/** What an Instagram address speaks of; null where it is no page of the site. */
export function locate(url: URL): PageLocation | null {
  return /^https?:$/.test(url.protocol) && HOST.test(url.hostname) ? locatePath(url.pathname) : null;
}

export function locatePath(path: string): PageLocation {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  if (POST_SEGMENT.test(first)) return postAt(null, second);
  const handle = RESERVED.has(first.toLowerCase()) ? null : handleFrom(first);
  if (first === 'reels' && CODE.test(second) && second !== 'audio') return at('other', null, 'none');
  if (!handle) return at('other', null, ACCOUNTS.test(first) ? 'accounts' : 'none');
  if (POST_SEGMENT.test(second)) return postAt(handle, third);
  if (second === 'reels') return at('reels', handle, 'own');
  if (OTHERS.test(second)) return at('profile', handle, 'others');
  return second && !OVER.test(second) ? at('other', null, 'none') : at('profile', handle, 'own');
}

function postAt(handle: string | null, code: string): PageLocation {
  return CODE.test(code) ? { kind: 'post', handle, post: code, list: 'none' } : at('other', null, 'none');
}

function at(kind: PageKind, handle: string | null, list: PageLocation['list']): PageLocation {
  return { kind, handle, post: null, list };
}
