import type { Range } from '../../core/count/range';
import type { ProfileFields } from '../../core/profile/observation';
import type { Ladders, PageSource, Sighting } from '../contract';
import { agree } from './count-in';
import { headerOf } from './header';
import { metaWords } from './meta';
import { privateText } from './private-text';
import { rung, type Source } from './rung';
import { ownProfiles, subjectOf } from './subject';

const RESPONSE: Source = ['response', 'user response', '2026-08'];
const BLOCK: Source = ['embedded', 'data block', '2026-10'];
const LEGACY: Source = ['response', 'web_profile_info', '2026-04'];
const HEADER: Source = ['structure', 'header', '2026-06'];
const META: Source = ['meta', 'meta tags', '2026-06'];

/** Response, header, data block, older response, meta tags: the order in which they can be believed. */
export const profileLadders: Ladders<ProfileFields, PageSource> = {
  id: [...fromData('id'), rung(META, (page) => ownMeta(page)?.userId)],
  handle: [...fromData('handle'), rung(['address', 'address', '2026-10'], (page) => subjectOf(page).handle)],
  name: [...fromDataOrHeader('name'), rung(META, (page) => ownMeta(page)?.name)],
  bio: fromDataOrHeader('bio'),
  followers: [
    rung(RESPONSE, (page) => checked(page, 'followers')),
    rung(['title', 'header title', '2026-06'], (page) => headerOf(page)?.exactFollowers),
    ...fromPage('followers', 0),
  ],
  following: [rung(RESPONSE, (page) => checked(page, 'following')), ...fromPage('following', 1)],
  postCount: [rung(RESPONSE, (page) => checked(page, 'postCount')), ...fromPage('postCount', 2)],
  verified: fromDataOrHeader('verified'),
  private: [
    ...fromData('private'),
    rung(['text', 'page text', '2026-08'], (page) => privateText(page) || null),
  ],
  category: fromDataOrHeader('category'),
  links: fromDataOrHeader('links'),
};

type Counted = 'followers' | 'following' | 'postCount';

function fromData<K extends keyof ProfileFields>(field: K) {
  return [
    rung(RESPONSE, (page: PageSource) => said(page, field, RESPONSE)),
    rung(BLOCK, (page: PageSource) => said(page, field, BLOCK)),
  ] as const;
}

function fromDataOrHeader<K extends 'name' | 'bio' | 'verified' | 'category' | 'links'>(field: K) {
  return [...fromData(field), rung(HEADER, (page: PageSource) => headerOf(page)?.[field])] as const;
}

function fromPage(field: Counted, place: 0 | 1 | 2) {
  return [
    rung(['text', 'header text', '2026-06'], (page: PageSource) => headerOf(page)?.[field]),
    rung(BLOCK, (page: PageSource) => said(page, field, BLOCK)),
    rung(LEGACY, (page: PageSource) => said(page, field, LEGACY)),
    rung(META, (page: PageSource) => metaCount(page, place)),
  ] as const;
}

/** The newest word of the data about the account itself; LEGACY takes only the older spelling. */
function said<K extends keyof ProfileFields>(
  page: PageSource,
  field: K,
  source: Source,
): ProfileFields[K] | null {
  const fits = ({ via, shape, profile }: Sighting) =>
    via === source[0] && profile?.[field] !== undefined && (source !== LEGACY || shape === 'legacy-user');
  return ownProfiles(page).find(fits)?.profile?.[field] ?? null;
}

/** The response's count, unless the header shows another one: then what the user sees is right. */
function checked(page: PageSource, field: Counted): Range | null {
  const fits = ({ via, shape, profile }: Sighting) =>
    via === 'response' && shape !== 'legacy-user' && profile?.[field] !== undefined;
  const stated = ownProfiles(page).find(fits)?.profile?.[field];
  const header = headerOf(page);
  const shown = (field === 'followers' && header?.exactFollowers) || header?.[field];
  return !stated || (shown && !agree(stated, shown)) ? null : stated;
}

function ownMeta(page: PageSource) {
  const meta = metaWords(page);
  return meta?.handle && meta.handle === subjectOf(page).handle ? meta : null;
}

/** Only on profile pages: on a post the same tag counts likes. The first number is followers in every language seen. */
function metaCount(page: PageSource, place: number): Range | null | undefined {
  const counts = page.location.kind === 'post' ? [] : (ownMeta(page)?.counts ?? []);
  return counts.length === 3 ? counts[place] : null;
}
