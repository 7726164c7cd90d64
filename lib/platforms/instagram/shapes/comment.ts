import type { SeenComment } from '../../contract';
import { clip, idText, isRecord, type Json } from '../../json';
import { handleFrom } from '../locate';

/** A comment of any spelling; byOwner is judged later, where the post is known. null when it is none. */
export function commentOf(object: Json, post: string): SeenComment | null {
  const user = [object.user, object.owner].find(isRecord);
  const author = handleFrom(user?.username);
  const text = clip(object.text, 2200);
  if (!author || text === null || !Object.hasOwn(object, 'created_at')) return null;
  const id = idText(object.pk) ?? idText(object.id) ?? `${author} ${object.created_at}`;
  return { id, post, author, byOwner: false, text };
}
