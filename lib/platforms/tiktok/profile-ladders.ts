import type { Range } from '../../core/count/range';
import type { ProfileFields } from '../../core/profile/observation';
import type { Ladders, PageSource, Rung } from '../contract';
import { attribute, first } from '../dom';
import { shownCount } from './count';
import { headerBio, headerCount, headerLinks, headerName, headerVerified } from './profile-header';
import { rung } from './rung';
import { accountField, postOwner } from './subject';

type PageRung<T> = Rung<T, PageSource>;
type Field = keyof ProfileFields;

/** The account's own object: exact counts. */
function user<K extends Field>(field: K): readonly [PageRung<ProfileFields[K]>, PageRung<ProfileFields[K]>] {
  return [
    rung('response', 'user of an answer', '2025-10', (page) => accountField(page, 'response', 'user', field)),
    rung('embedded', 'user of the page', '2026-07', (page) => accountField(page, 'embedded', 'user', field)),
  ];
}

/** The author inside a post: rounded counts. */
function author<K extends Field>(
  field: K,
): readonly [PageRung<ProfileFields[K]>, PageRung<ProfileFields[K]>] {
  return [
    rung('response', 'author of a post', '2026-02', (page) => accountField(page, 'response', 'item', field)),
    rung('embedded', 'author of the post', '2026-03', (page) =>
      accountField(page, 'embedded', 'item', field),
    ),
  ];
}

function header(hook: string): PageRung<Range> {
  return rung('test-id', 'header', '2026-07', (page) => headerCount(page, hook));
}

function linked<K extends Field>(field: K): PageRung<ProfileFields[K]> {
  return rung('embedded', 'words for search engines', '2025-12', (page) =>
    accountField(page, 'embedded', 'linked', field),
  );
}

const COUNTS = /^[^|]*\| ([\d.]+[KMB]?) [^\d.]+\. ([\d.]+[KMB]?) [^\d.]+\./;

/** `9.6M Likes. 303.8K Followers.`, likes first in every language seen; only on the address it was loaded for. */
function described(place: 0 | 1): PageRung<Range> {
  return rung('meta', 'description', '2025-12', (page) => {
    const { handle, kind } = page.location;
    const text = attribute(first(page.document, 'meta[name="description"]'), 'content').slice(0, 1000);
    if (kind !== 'profile' || handle === null || page.loadedUrl.pathname !== page.url.pathname) return null;
    const own = new RegExp(`\\(@${handle.replaceAll('.', '\\.')}\\)`, 'i');
    // Name and biography stand around the counts and may imitate them: two answers are none.
    const told = new Set(
      text
        .split(own)
        .slice(1)
        .flatMap((words) => COUNTS.exec(words)?.[place + 1] ?? []),
    );
    const [count, ...others] = told;
    return count === undefined || others.length > 0 ? null : shownCount(count);
  });
}

export const profile: Ladders<ProfileFields, PageSource> = {
  id: [...user('id'), ...author('id'), linked('id')],
  handle: [
    rung('response', 'owner of the post', '2026-02', (page) => postOwner(page, 'response')),
    rung('embedded', 'owner of the post', '2026-03', (page) => postOwner(page, 'embedded')),
    rung('address', 'address', '2026-07', ({ location }) => location.handle),
  ],
  name: [
    ...user('name'),
    ...author('name'),
    rung('test-id', 'header', '2026-07', headerName),
    linked('name'),
  ],
  bio: [...user('bio'), ...author('bio'), rung('test-id', 'header', '2026-07', headerBio)],
  followers: [
    ...user('followers'),
    header('followers-count'),
    ...author('followers'),
    linked('followers'),
    described(1),
  ],
  following: [...user('following'), header('following-count'), ...author('following')],
  postCount: [...user('postCount'), ...author('postCount')],
  likesReceived: [
    ...user('likesReceived'),
    header('likes-count'),
    ...author('likesReceived'),
    linked('likesReceived'),
    described(0),
  ],
  verified: [
    ...user('verified'),
    ...author('verified'),
    rung('structure', 'blue mark', '2026-05', headerVerified),
  ],
  private: [...user('private'), ...author('private')],
  category: [...user('category')],
  links: [...user('links'), rung('test-id', 'header', '2025-12', headerLinks)],
};
