import type { Range } from '../../core/count/range';
import type { ProfileFields } from '../../core/profile/observation';
import type { Ladders, PageSource, Rung, Sighting } from '../contract';
import { agree } from './count-in';
import { headerOf } from './header';
import { metaWords } from './meta';
import { privateText } from './private-text';
import { ownProfiles, subjectOf } from './subject';

type Counted = 'followers' | 'following' | 'postCount';

/** section 2 of the reading order: response, header, data block, older response, meta. */
export const profileLadders: Ladders<ProfileFields, PageSource> = {
  id: [
    ...fromData('id'),
    rung('meta', 'meta user id', '2026-06', (page) => (metaIsSubject(page) ? metaWords(page)?.userId : null)),
  ],
  handle: [
    ...fromData('handle'),
    rung('structure', 'header', '2026-06', (page) => headerOf(page) && subjectOf(page).handle),
    rung('address', 'address', '2026-10', (page) => subjectOf(page).handle),
  ],
  name: [
    ...fromData('name'),
    rung('structure', 'header', '2026-06', (page) => headerOf(page)?.name),
    rung('meta', 'meta title', '2026-06', (page) => (metaIsSubject(page) ? metaWords(page)?.name : null)),
  ],
  bio: [...fromData('bio'), rung('structure', 'header', '2026-06', (page) => headerOf(page)?.bio)],
  followers: [
    rung('response', 'user response', '2026-08', (page) => checked(page, 'followers')),
    rung('title', 'header title', '2026-06', (page) => headerOf(page)?.followersTitle),
    ...fromPage('followers', 0),
  ],
  following: [
    rung('response', 'user response', '2026-08', (page) => checked(page, 'following')),
    ...fromPage('following', 1),
  ],
  postCount: [
    rung('response', 'user response', '2026-08', (page) => checked(page, 'postCount')),
    ...fromPage('postCount', 2),
  ],
  verified: [
    ...fromData('verified'),
    rung('structure', 'header mark', '2025-02', (page) => headerOf(page)?.verified),
  ],
  private: [
    ...fromData('private'),
    rung('text', 'page text', '2026-08', (page) => privateText(page) || null),
  ],
  category: [
    ...fromData('category'),
    rung('structure', 'header', '2025-09', (page) => headerOf(page)?.category),
  ],
  links: [...fromData('links'), rung('structure', 'header', '2026-06', (page) => headerOf(page)?.links)],
};

function rung<T>(
  via: Rung<T, PageSource>['via'],
  name: string,
  seen: Rung<T, PageSource>['seen'],
  read: (page: PageSource) => T | null | undefined,
): Rung<T, PageSource> {
  return { via, name, seen, read: (page) => read(page) ?? null };
}

function fromData<K extends keyof ProfileFields>(field: K) {
  return [
    rung('response', 'user response', '2026-08', (page) => said(page, field, isResponse)),
    rung('embedded', 'data block', '2026-10', (page) => said(page, field, isEmbedded)),
  ] as const;
}

function fromPage(field: Counted, place: 0 | 1 | 2) {
  return [
    rung('text', 'header text', '2026-06', (page) => headerOf(page)?.[field]),
    rung('embedded', 'data block', '2026-10', (page) => said(page, field, isEmbedded)),
    rung('response', 'web_profile_info', '2026-04', (page) => said(page, field, isLegacy)),
    rung('meta', 'meta description', '2024-12', (page) => metaCount(page, place)),
  ] as const;
}

function said<K extends keyof ProfileFields>(
  page: PageSource,
  field: K,
  fits: (sighting: Sighting) => boolean,
): ProfileFields[K] | null {
  for (const sighting of ownProfiles(page)) {
    const value = sighting.profile?.[field];
    if (value !== undefined && fits(sighting)) return value;
  }
  return null;
}

function isResponse({ via }: Sighting): boolean {
  return via === 'response';
}
function isEmbedded({ via }: Sighting): boolean {
  return via === 'embedded';
}
function isLegacy({ via, shape }: Sighting): boolean {
  return via === 'response' && shape === 'legacy-user';
}

/** The response's count, unless the header shows another one: then what the user sees is right. */
function checked(page: PageSource, field: Counted): Range | null {
  const stated = said(page, field, (sighting) => isResponse(sighting) && !isLegacy(sighting));
  const header = headerOf(page);
  const shown = (field === 'followers' && header?.followersTitle) || header?.[field];
  return stated && shown && !agree(stated, shown) ? null : stated;
}

function metaIsSubject(page: PageSource): boolean {
  const { handle } = subjectOf(page);
  return handle !== null && metaWords(page)?.handle === handle;
}

/** Only on profile pages: on a post the same tag counts likes. The first number is followers in every language seen. */
function metaCount(page: PageSource, place: number): Range | null {
  if (page.location.kind === 'post' || !metaIsSubject(page)) return null;
  const counts = metaWords(page)?.counts ?? [];
  return counts.length === 3 ? (counts[place] ?? null) : null;
}
