import type { PageKind, PageLocation } from '../contract';

const HOST = /^((www|m)\.)?tiktok\.com$/;
const POST = /^(video|photo)$/;
const POST_ID = /^\d{15,20}$/;

/** Search, what is popular, a tag, a sound: pages of many accounts. */
const ACCOUNTS = /^(search|explore|tag|music|discover|channel)$/;

/** Lower-case handle without @, or null for what cannot be one. */
export function handleFrom(text: unknown): string | null {
  return typeof text === 'string' && /^[\w.]{1,30}$/.test(text) ? text.toLowerCase() : null;
}

/** A post id, or null for what cannot be one. */
export function postIdFrom(text: unknown): string | null {
  return typeof text === 'string' && POST_ID.test(text) ? text : null;
}

/** What a TikTok address speaks of; null where it is no page of the site. */
export function locate(url: URL): PageLocation | null {
  return /^https?:$/.test(url.protocol) && HOST.test(url.hostname) ? locatePath(url.pathname) : null;
}

/** The same for a path alone. */
export function locatePath(path: string): PageLocation {
  const [account = '', section = '', third = ''] = path
    .replace(/^\/%40/i, '/@')
    .split('/')
    .filter(Boolean);
  const handle = account.startsWith('@') ? handleFrom(account.slice(1)) : null;
  const post = postIdFrom(third);
  if (POST.test(section) && post && (handle || account === '@')) return at('post', handle, 'none', post);
  if (!handle) return at('other', null, ACCOUNTS.test(account) ? 'accounts' : 'none');
  if (!section) return at('profile', handle, 'own');
  return section === 'live' ? at('profile', handle, 'none') : at('other', null, 'none');
}

function at(
  kind: PageKind,
  handle: string | null,
  list: PageLocation['list'],
  post: string | null = null,
): PageLocation {
  return { kind, handle, post, list };
}
