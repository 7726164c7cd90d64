import type { WithheldReason } from '../../core/insight/surface-state';
import type { PageLocation, Sighting } from '../contract';
import { all, attribute, textOf } from '../dom';
import { walkBody } from './shapes/walk-body';

/** Only scripts that hold one of these are parsed. */
const WORTH = /follower_count|edge_followed_by|"code":|"shortcode":|comments__connection/;
const MAX_SCRIPT = 8e6;
const ROUTES: Readonly<Record<string, WithheldReason>> = {
  PolarisErrorRoute: 'not-found',
  PolarisCAAIGLoginHomepageRoute: 'login-wall',
};
/** Scripts never change once delivered, so each is parsed once. */
const parsed = new WeakMap<Element, readonly Sighting[]>();

/** The data blocks of the document. They speak of the address the document was loaded at. Never throws. */
export function readEmbedded(document: Document, location: PageLocation): readonly Sighting[] {
  const post = location.post ?? '';
  return all(document, 'script:not([src])').flatMap((script) => {
    const text = textOf(script);
    if (text.length > MAX_SCRIPT) return [];
    const found = parsed.get(script) ?? readScript(script, text, post);
    parsed.set(script, found);
    const route = routeOf(text, location);
    return route ? [...found, route] : found;
  });
}

function readScript(script: Element, text: string, post: string): readonly Sighting[] {
  if (!WORTH.test(text)) return [];
  const data = attribute(script, 'type') === 'application/json';
  const json = data ? text : text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    return walkBody(JSON.parse(json), 'embedded', ['other', 'none'], post);
  } catch {
    return [];
  }
}

function routeOf(text: string, { handle }: PageLocation): Sighting | null {
  const name = /"canonicalRouteName":"comet\.igweb\.(\w+)"/.exec(text)?.[1];
  const id = /"profile_id":"(\d+)"/.exec(text)?.[1];
  if (!name && !id) return null;
  const profile = id && handle ? { id, handle } : null;
  const withheld = (name && ROUTES[name]) || null;
  return { shape: 'route', via: 'embedded', profile, posts: [], comments: [], list: 'none', withheld };
}
