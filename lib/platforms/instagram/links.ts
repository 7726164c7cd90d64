/** A web address the creator gave, out of the site's redirect and without its click mark; null for all that is not http(s). */
export function safeLink(value: unknown): string | null {
  if (typeof value !== 'string' || !value || value.length > 2000) return null;
  try {
    const url = new URL(/^[\w+.-]+:/.test(value) ? value : `https://${value}`);
    if (!/^https?:$/.test(url.protocol)) return null;
    const inner = url.hostname === 'l.instagram.com' ? url.searchParams.get('u') : null;
    if (inner !== null) return safeLink(inner);
    url.searchParams.delete('fbclid');
    return url.href;
  } catch {
    return null;
  }
}
