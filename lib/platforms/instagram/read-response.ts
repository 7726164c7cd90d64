import type { Sighting } from '../contract';
import { isRecord, type Json } from '../json';
import { listAt, walkBody } from './shapes/walk-body';

const MAX_BODY = 8e6;

/** What one response of the page says; several JSON documents in one body are possible. Never throws. */
export function readResponse(path: string, body: string): readonly Sighting[] {
  if (body.length > MAX_BODY) return [];
  const mediaId = /\/media\/(\d+)/.exec(path)?.[1];
  return documentsOf(exactIds(path, body)).flatMap((document) => {
    if (!isRecord(document)) return [];
    const refused = refusalOf(document);
    if (refused) return [refused];
    const about = Array.isArray(document.path) ? document.path.join() : path;
    const start = mediaId ? (['post', 'single'] as const) : (listAt(about) ?? pathList(path));
    return walkBody(document, 'response', start, mediaId ?? '');
  });
}

/** The v1 answers spell ids as numbers with more digits than a double keeps; as text they keep them. */
function exactIds(path: string, body: string): string {
  return path.startsWith('/api/v1/') ? body.replace(/"pk":\s*(\d{16,24})(?=[\s,}])/g, '"pk":"$1"') : body;
}

function pathList(path: string): readonly [string, Sighting['list']] {
  return /\/feed\/user\//.test(path) ? ['timeline', 'timeline'] : ['other', 'none'];
}

/** Bodies may begin with a guard against inclusion, and hold one document after the other. */
function documentsOf(body: string): readonly unknown[] {
  const text = body.replace(/^\ufeff?\s*(for\s?\(;;\);)?/, '');
  return parse(text) ?? text.split(/(?<=\})\s*(?=\{")/).flatMap((part) => parse(part) ?? []);
}

function parse(text: string): readonly unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    return null;
  }
}

/** Instagram's "no": slow down, sign in, prove that you are human. */
function refusalOf(body: Json): Sighting | null {
  if (body.status !== 'fail') return null;
  const said = `${body.message} ${body.error_type} ${body.require_login}`;
  const withheld = /checkpoint|challenge/.test(said)
    ? 'challenge'
    : /login|true/.test(said)
      ? 'login-wall'
      : /wait|limit|feedback|spam/i.test(said)
        ? 'throttled'
        : null;
  return {
    shape: 'refusal',
    via: 'response',
    profile: null,
    posts: [],
    comments: [],
    list: 'none',
    withheld,
  };
}
