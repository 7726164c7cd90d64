/** A web address that a creator gave, without credentials; null for anything that is not plain http(s). */
export function webLink(value: unknown): string | null {
  if (typeof value !== 'string' || !value || value.length > 2000) return null;
  try {
    const url = new URL(/^[a-z][\w+.-]*:\/?\/?[^\d]/i.test(value) ? value : `https://${value}`);
    if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}
