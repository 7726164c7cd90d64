import type { PageSource, PostSighting, PostSource, Sighting } from '../contract';
import { ownCards } from './grid';
import { subjectOf } from './subject';
import { videoCard } from './video-card';

/** The profile's own posts, in the order of the grid and then of the lists; on a post's page that post. */
export function posts(page: PageSource): readonly PostSource[] {
  const { kind, list, post } = page.location;
  const index = indexOf(page);
  if (kind === 'post') {
    if (post === null) return [];
    const source = sourceOf(page, index, post, videoCard(page));
    return source.element || index.has(post) ? [source] : [];
  }
  if (list !== 'own') return [];
  const found = new Map<string, Element | null>();
  for (const { id, element } of ownCards(page)) if (!found.has(id)) found.set(id, element);
  for (const id of listedIds(page)) if (!found.has(id)) found.set(id, null);
  return [...found].map(([id, element]) => sourceOf(page, index, id, element));
}

interface Seen {
  readonly via: Sighting['via'];
  readonly fields: PostSighting['fields'];
}

function indexOf(page: PageSource): ReadonlyMap<string, readonly Seen[]> {
  const index = new Map<string, Seen[]>();
  for (const { via, posts, withheld } of page.sightings) {
    if (withheld !== null) continue;
    for (const { fields } of posts) {
      if (!fields.id) continue;
      const seen = index.get(fields.id) ?? [];
      // Newest first.
      seen.unshift({ via, fields });
      index.set(fields.id, seen);
    }
  }
  return index;
}

/**
 * Ids in the account's own lists. A list may hold other people's posts by mistake of the site, and it may be the
 * last profile's: a post that names nobody counts only beside one that names this account.
 */
function listedIds(page: PageSource): readonly string[] {
  const handle = subjectOf(page);
  return page.sightings
    .filter((one) => one.list === 'timeline' && one.posts.some(({ fields }) => fields.owner === handle))
    .flatMap((one) => one.posts)
    .filter(({ fields, ownerId }) => (fields.owner ?? (ownerId === null ? handle : null)) === handle)
    .flatMap(({ fields }) => fields.id ?? []);
}

function sourceOf(
  page: PageSource,
  index: ReadonlyMap<string, readonly Seen[]>,
  id: string,
  element: Element | null,
): PostSource {
  const seen = index.get(id) ?? [];
  const by = (via: Sighting['via']) => seen.filter((one) => one.via === via).map(({ fields }) => fields);
  return { page, id, code: null, element, responses: by('response'), embedded: by('embedded') };
}
