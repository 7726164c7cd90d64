import type { SeenComment, Sighting } from '../contract';
import { clip, isRecord, list, own, parsed } from '../json';
import { handleFrom, postIdFrom } from './locate';
import { listSighting, postSighting, sighting, userSighting } from './sighting';

const LIMIT = 8e6;
/** Lists of one account's own posts; every other list mixes accounts and is never counted for one. */
const OWN_LISTS = /^\/api\/(post|creator)\/item_list$/;

/** What one answer that the page received says. Never throws; [] for what is not understood. */
export function readResponse(path: string, body: string): readonly Sighting[] {
  const url = URL.parse(path, 'https://www.tiktok.com');
  const answer = body.length <= LIMIT ? parsed(body) : undefined;
  if (!url || !isRecord(answer)) return [];
  const place = url.pathname.replace(/\/$/, '');
  if (place === '/api/user/detail') {
    return userSighting(answer, 'response', handleFrom(url.searchParams.get('uniqueId')));
  }
  if (place === '/api/item/detail') {
    return postSighting(answer, 'response', postIdFrom(url.searchParams.get('itemId')));
  }
  if (place.startsWith('/api/comment/list')) {
    const comments = list(answer.comments)
      .map(commentOf)
      .filter((comment) => comment !== null);
    return comments.length > 0 ? [sighting('comments', 'response', { comments })] : [];
  }
  const items = [answer.itemList, answer.item_list, list(answer.data).map((entry) => own(entry, 'item'))];
  return items.flatMap((entries) =>
    listSighting(list(entries), 'response', OWN_LISTS.test(place) ? 'timeline' : 'others'),
  );
}

/** byOwner is judged later, where the owner is known. */
function commentOf(comment: unknown): SeenComment | null {
  const author = handleFrom(own(own(comment, 'user'), 'unique_id'));
  const text = clip(own(comment, 'text'), 2200);
  const post = postIdFrom(own(comment, 'aweme_id'));
  if (!author || !text || !post) return null;
  return { id: String(own(comment, 'cid')).slice(0, 40), post, author, byOwner: false, text };
}
