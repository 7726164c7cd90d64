import { PLATFORM_IDS, type PlatformId } from '../profile/platform';

/** What an address of one of the sites speaks of: handle null = of no account; null = of no known site. */
export type LocateAccount = (
  address: string,
) => { readonly platform: PlatformId; readonly handle: string | null } | null;

/** Who is meant by what a user typed or pasted. */
export type NamedCreator =
  | { readonly status: 'named'; readonly platform: PlatformId; readonly handle: string }
  /** A handle alone: which site it belongs to must be asked. */
  | { readonly status: 'bare'; readonly handle: string }
  | { readonly status: 'refused'; readonly because: NameRefusal };

export type NameRefusal = 'empty' | 'other-site' | 'no-account' | 'no-handle';

const HANDLE = /^[a-z0-9._]{1,30}$/;
const OWN_NAME = new RegExp(`^(${PLATFORM_IDS.join('|')})\\s*[:/]\\s*@?([a-z0-9._]{1,30})$`);
const LONGEST = 2000;

/** Reads a handle, with or without @, or a link with or without its https. */
export function nameCreator(typed: string, locate: LocateAccount): NamedCreator {
  const text = typed.trim();
  if (text === '') return { status: 'refused', because: 'empty' };
  if (text.length > LONGEST) return { status: 'refused', because: 'no-handle' };
  const own = OWN_NAME.exec(text.toLowerCase());
  const platform = PLATFORM_IDS.find((id) => id === own?.[1]);
  if (platform && own?.[2]) return { status: 'named', platform, handle: own[2] };
  if (text.includes('/')) return located(text, locate);
  const handle = text.replace(/^@/, '').toLowerCase();
  return HANDLE.test(handle) ? { status: 'bare', handle } : { status: 'refused', because: 'no-handle' };
}

function located(text: string, locate: LocateAccount): NamedCreator {
  const place = locate(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!place) return { status: 'refused', because: 'other-site' };
  if (place.handle === null) return { status: 'refused', because: 'no-account' };
  return { status: 'named', platform: place.platform, handle: place.handle };
}
