import type { PageSource, PostSighting, Sighting } from '../contract';
import { loadedHere } from './loaded-here';
import { metaWords } from './meta';
import { once } from './once';
import { postDom } from './post-dom';

/** Whose page this is: the handle of the address (or of the post's owner) and the ids known to be theirs. */
export interface Subject {
  readonly handle: string | null;
  readonly ids: ReadonlySet<string>;
}

/** The sightings that may speak: embedded blocks only of the page that they came with. */
export const trusted = once((page: PageSource): readonly Sighting[] => {
  const here = loadedHere(page);
  return page.sightings.filter(({ via }) => via === 'response' || here);
});

/** Everything that the data says of one post. */
export function postsWithCode(page: PageSource, code: string | null): readonly PostSighting[] {
  return trusted(page)
    .flatMap(({ posts }) => posts)
    .filter(({ fields }) => fields.code === code);
}

export const subjectOf = once((page: PageSource): Subject => {
  const handle = handleOf(page);
  const ids = new Set<string>();
  if (handle === null) return { handle, ids };
  const others = new Set<string>();
  for (const [name, id] of namedIds(page)) (name === handle ? ids : others).add(id);
  // An id that the data also gives to somebody else says nothing.
  return { handle, ids: new Set([...ids].filter((id) => !others.has(id))) };
});

function namedIds(page: PageSource): readonly (readonly [handle: string, id: string])[] {
  const meta = metaWords(page);
  const pair = (handle: string | null | undefined, id: string | null | undefined) =>
    handle && id ? ([[handle, id]] as const) : [];
  return [
    ...trusted(page).flatMap(({ profile, posts }) => [
      ...pair(profile?.handle, profile?.id),
      ...posts.flatMap(({ fields, ownerId }) => pair(fields.owner, ownerId)),
    ]),
    ...pair(meta?.handle, meta?.userId),
  ];
}

function handleOf(page: PageSource): string | null {
  const { kind, handle, post } = page.location;
  if (kind !== 'post') return handle;
  const sightings = postsWithCode(page, post);
  if (
    sightings.some(({ fields }) => handle && (fields.owner === handle || fields.coauthors?.includes(handle)))
  )
    return handle;
  const owner = sightings.map(({ fields }) => fields.owner).find((name) => name !== undefined);
  return owner ?? handle ?? metaWords(page)?.handle ?? postDom(page)?.fields.owner ?? null;
}

/** True for the subject's own posts and for those that they co-author. */
export function belongs(
  { fields, ownerId, coauthorIds = [] }: PostSighting,
  { handle, ids }: Subject,
): boolean {
  if (handle !== null && (fields.owner === handle || fields.coauthors?.includes(handle))) return true;
  return [ownerId, ...coauthorIds].some((id) => id !== null && ids.has(id));
}

/** Newest first: what the data says of the subject's account. */
export const ownProfiles = once((page: PageSource): readonly Sighting[] => {
  const { handle, ids } = subjectOf(page);
  return trusted(page)
    .filter(({ profile }) =>
      profile?.handle ? profile.handle === handle : profile?.id !== undefined && ids.has(profile.id),
    )
    .reverse();
});
