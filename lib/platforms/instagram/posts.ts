import type { PostFields } from '../../core/profile/observation';
import type { PageSource, PostSighting, PostSource } from '../contract';
import { metaWords } from './meta';
import { once } from './once';
import { postDom } from './post-dom';
import { idOfCode } from './shortcode';
import { belongs, type Subject, subjectOf, trusted } from './subject';
import { tiles } from './tiles';

interface Seen {
  readonly responses: Partial<PostFields>[];
  readonly embedded: Partial<PostFields>[];
  listed: boolean;
}

/** The account's own posts, or the one post of a post page; tabs of other people's posts have none. */
export const posts = once((page: PageSource): readonly PostSource[] => {
  const { kind, list, post } = page.location;
  if (kind === 'post') return post ? onePost(page, post) : [];
  return list === 'own' ? gridPosts(page) : [];
});

function onePost(page: PageSource, code: string): readonly PostSource[] {
  const found = collect(page, ({ fields }) => fields.code === code);
  dropStandIns(found);
  const seen = found.get(code);
  const element = postDom(page)?.element ?? null;
  const described = (metaWords(page)?.counts.length ?? 0) > 0;
  return seen || element || described ? [toSource(page, code, seen, element)] : [];
}

function gridPosts(page: PageSource): readonly PostSource[] {
  const subject = subjectOf(page);
  const elements = new Map(tiles(page).map(({ code, element }) => [code, element]));
  const seen = collect(
    page,
    (post) =>
      belongs(post, subject) || (post.fields.owner === undefined && elements.has(post.fields.code ?? '')),
  );
  dropStandIns(seen);
  const listed = [...seen].filter(([, { listed }]) => listed).map(([code]) => code);
  const inData = new Set(listed);
  const shown = [...elements.keys()];
  const order = shown.every((code) => inData.has(code)) ? listed : [...shown, ...listed];
  return [...new Set(order)].map((code) => toSource(page, code, seen.get(code), elements.get(code) ?? null));
}

/** What the data says of each post that fits, by code, in the order of the data; newest first within a post. */
function collect(page: PageSource, fits: (post: PostSighting) => boolean): Map<string, Seen> {
  const subject = subjectOf(page);
  const seen = new Map<string, Seen>();
  for (const { via, list, posts } of trusted(page)) {
    if (list === 'others') continue;
    for (const post of posts) {
      const { code } = post.fields;
      if (!code || !fits(post)) continue;
      const entry = seen.get(code) ?? { responses: [], embedded: [], listed: false };
      entry[via === 'response' ? 'responses' : 'embedded'].unshift(seenFrom(post, subject));
      entry.listed ||= list === 'timeline';
      seen.set(code, entry);
    }
  }
  return seen;
}

/** Fills in what an object says by id only, as seen from the subject's profile. */
function seenFrom({ fields, ownerId, coauthorIds = [], pinnedBy }: PostSighting, { handle, ids }: Subject) {
  const mine = (id: string | null) => id !== null && ids.has(id);
  const named = fields.owner ?? (mine(ownerId) ? handle : null);
  const joint = named !== handle && coauthorIds.some(mine) && !fields.coauthors?.includes(handle ?? '');
  return {
    ...fields,
    ...(named && { owner: named }),
    ...(joint && handle && { coauthors: [...(fields.coauthors ?? []), handle] }),
    ...(pinnedBy && ids.size > 0 && { pinned: pinnedBy.some(mine) }),
  };
}

/**
 * Hidden likes without their flag show as 3. Where the account's other posts are far above, such a number is not
 * believed; on several posts it is known to be the stand-in.
 */
function dropStandIns(seen: ReadonlyMap<string, Seen>): void {
  const all = [...seen.values()].flatMap(({ responses, embedded }) => [...responses, ...embedded]);
  const suspects = all.filter(({ likes, likesHidden }) => likes?.low === 3 && likesHidden === undefined);
  const others = all.flatMap(({ likes }) => (likes && likes.low !== 3 ? [likes.low] : []));
  if (others.length > 0 && Math.min(...others) <= 60) return;
  for (const post of suspects as { -readonly [K in keyof PostFields]?: PostFields[K] }[]) {
    delete post.likes;
    if (suspects.length > 2 && others.length > 0) post.likesHidden = true;
  }
}

function toSource(
  page: PageSource,
  code: string,
  { responses = [], embedded = [] }: Partial<Seen> = {},
  element: Element | null,
): PostSource {
  const id = [...responses, ...embedded].find((fields) => fields.id)?.id ?? idOfCode(code);
  return { page, responses, embedded, element, code, id };
}
