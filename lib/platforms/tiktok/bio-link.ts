import { webLink } from '../links';

/** The address in a bio, out of the site's own redirect; null for anything that is not plain http(s). */
export function bioLink(value: unknown): string | null {
  const link = webLink(value);
  if (link === null) return null;
  const url = new URL(link);
  const target =
    url.hostname.endsWith('tiktok.com') &&
    url.pathname.startsWith('/link/') &&
    url.searchParams.get('target');
  return target ? webLink(target) : link;
}
