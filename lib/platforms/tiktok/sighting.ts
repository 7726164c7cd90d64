import type { WithheldReason } from '../../core/insight/surface-state';
import type { PostSighting, Sighting } from '../contract';
import { at, isRecord, list, own } from '../json';
import { authorFields, itemSighting, userFields } from './item';

type Via = Sighting['via'];

/** What a status number of the site means; 0 and what is not listed here says nothing. */
const STATUS: Readonly<Record<string, WithheldReason>> = {
  10202: 'not-found',
  10204: 'not-found',
  10216: 'private',
  10221: 'not-found',
  10222: 'private',
  10231: 'no-data',
};

export function sighting(shape: string, via: Via, parts: Partial<Sighting>): Sighting {
  return { shape, via, profile: null, posts: [], comments: [], list: 'none', withheld: null, ...parts };
}

function withheldBy(node: unknown): WithheldReason | null {
  return STATUS[String(own(node, 'statusCode') ?? own(node, 'status_code'))] ?? null;
}

/** A `user-detail` node: of the page's data or of an answer. `asked` = the handle it was asked for, if known. */
export function userSighting(node: unknown, via: Via, asked: string | null): readonly Sighting[] {
  const info = own(node, 'userInfo');
  const profile = userFields(own(info, 'user'), own(info, 'stats'), own(info, 'statsV2'));
  const withheld = withheldBy(node);
  if (!profile && !withheld) return [];
  const named = profile ?? (asked === null ? null : { handle: asked });
  const posts = listSighting(list(own(info, 'itemList')), via, 'timeline');
  return [...posts, sighting('user', via, { profile: named, withheld })];
}

/** A node about one post. */
export function postSighting(node: unknown, via: Via, asked: string | null): readonly Sighting[] {
  const item = at(node, 'itemInfo.itemStruct') ?? own(node, 'itemStruct');
  const post = itemSighting(item);
  if (post && isRecord(item)) {
    const gated = item.isContentClassified === true && !item.video && !item.imagePost;
    return [
      sighting('item', via, {
        profile: authorFields(item),
        posts: [post],
        list: 'single',
        withheld: gated ? 'age-gate' : null,
      }),
    ];
  }
  const withheld = withheldBy(node);
  const posts: readonly PostSighting[] = asked ? [{ fields: { id: asked }, ownerId: null }] : [];
  return withheld ? [sighting('item', via, { posts, withheld })] : [];
}

/** A list of posts: one account's own, or anybody's. */
export function listSighting(
  items: readonly unknown[],
  via: Via,
  whose: 'timeline' | 'others',
): readonly Sighting[] {
  const posts = items.map(itemSighting).filter((post) => post !== null);
  if (posts.length === 0) return [];
  const [newest] = items.filter(isRecord);
  const profile = whose === 'timeline' && newest ? authorFields(newest) : null;
  return [sighting('item', via, { profile, posts, list: whose })];
}
