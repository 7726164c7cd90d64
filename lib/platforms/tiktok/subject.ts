import type { ProfileFields } from '../../core/profile/observation';
import type { PageSource, PostSighting, Sighting } from '../contract';

/** The sightings that may speak of the page's post, newest first. */
export function itemsOf(
  page: PageSource,
  id: string,
  via?: Sighting['via'],
): readonly PostSighting['fields'][] {
  return page.sightings
    .filter((one) => one.withheld === null && (via === undefined || one.via === via))
    .flatMap(({ posts }) => posts.map(({ fields }) => fields))
    .filter((fields) => fields.id === id)
    .reverse();
}

/** The owner of the post of the page, as data name it: addresses may hold an old handle, or none. */
export function postOwner(page: PageSource, via?: Sighting['via']): string | null {
  const { post } = page.location;
  return post === null ? null : (itemsOf(page, post, via).find(({ owner }) => owner)?.owner ?? null);
}

/** The account that the page is about. */
export function subjectOf(page: PageSource): string | null {
  return postOwner(page) ?? page.location.handle;
}

/** A field of that account, as the newest sighting of one shape and route gives it. */
export function accountField<K extends keyof ProfileFields>(
  page: PageSource,
  via: Sighting['via'],
  shape: string,
  field: K,
): ProfileFields[K] | null {
  const handle = subjectOf(page);
  for (const one of [...page.sightings].reverse()) {
    const value = one.profile?.[field];
    if (one.via === via && one.shape === shape && one.profile?.handle === handle && value !== undefined) {
      return value as ProfileFields[K];
    }
  }
  return null;
}
