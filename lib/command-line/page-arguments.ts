/** A saved body of an answer that the page received; path = path and query of the request. */
export interface SavedResponse {
  readonly path: string;
  readonly file: string;
}

export interface PageArguments {
  readonly url: URL;
  readonly html: string | null;
  /** In the order the page received them. */
  readonly responses: readonly SavedResponse[];
  /** ISO 8601; null = now. */
  readonly at: string | null;
}

export const PAGE_USAGE = 'page --url URL [--html FILE] [--response PATH=FILE]... [--at ISO]';

/** What the command was asked for, or one sentence why it cannot be understood. */
export function readPageArguments(words: readonly string[]): PageArguments | string {
  const given = { url: '', html: '', at: '', response: [] as string[] };
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index]?.replace(/^--/, '') ?? '';
    const value = words[index + 1];
    if (!words[index]?.startsWith('--') || !Object.hasOwn(given, name))
      return `${words[index]} is not known.`;
    if (value === undefined) return `${words[index]} needs a value.`;
    if (name === 'response') given.response.push(value);
    else given[name as 'url' | 'html' | 'at'] = value;
  }
  const url = URL.parse(given.url);
  if (!url || !/^https?:$/.test(url.protocol)) return '--url needs a whole web address.';
  const responses = given.response.map(splitResponse);
  const odd = responses.indexOf(null);
  if (odd >= 0) return `--response needs PATH=FILE, not ${given.response[odd]}.`;
  if (!given.html && responses.length === 0) return 'Give --html, --response or both.';
  const at = given.at ? new Date(given.at) : null;
  if (at && Number.isNaN(at.getTime())) return '--at needs a time such as 2026-03-01T12:00:00Z.';
  return {
    url,
    html: given.html || null,
    responses: responses.filter((response) => response !== null),
    at: at?.toISOString() ?? null,
  };
}

/** The path may hold '=' itself, so the last one separates. */
function splitResponse(text: string): SavedResponse | null {
  const cut = text.lastIndexOf('=');
  return cut > 0 && cut < text.length - 1 ? { path: text.slice(0, cut), file: text.slice(cut + 1) } : null;
}
