import { joinFields, POST_RULES, type SeenFields } from './join-fields';
import type { PostFields } from './observation';
import type { PostRecord } from './record';

/** Posts kept of one profile: the newest. */
export const POST_CAP = 400;

/**
 * One post through several routes is one post: joined by the platform's id and by code.
 * The names of posts already in `known` stay.
 */
export function joinPosts(known: readonly PostRecord[], fresh: readonly PostRecord[]): readonly PostRecord[] {
  const byAlias = new Map<string, PostRecord>();
  for (const post of known) keep(byAlias, post, aliases(post));
  for (const post of fresh) {
    const hits = new Set(aliases(post).flatMap((alias) => byAlias.get(alias) ?? []));
    const names = [...hits].map(({ id }) => id);
    const joined = [...hits].reduce((whole, hit) => joinPost(hit, whole), post);
    const name = names.find((id) => id === joined.platformId) ?? names[0] ?? post.id;
    keep(byAlias, { ...joined, id: name }, [post, joined, ...hits].flatMap(aliases));
  }
  return [...new Set(byAlias.values())].sort(newestFirst).slice(0, POST_CAP);
}

/** Every name a post is known by -> the record's own name for it. */
export function postNames(posts: readonly PostRecord[]): ReadonlyMap<string, string> {
  return new Map(
    posts.flatMap((post) =>
      [post.id, post.platformId, post.code].flatMap((name) => (name ? [[name, post.id]] : [])),
    ),
  );
}

export function postOf({ values, seen }: SeenFields<PostFields>): PostRecord | null {
  const id = values.id ?? values.code;
  if (id === null) return null;
  return {
    ...values,
    id,
    platformId: values.id,
    likesHidden: values.likesHidden ?? false,
    pinned: values.pinned ?? false,
    coauthors: values.coauthors ?? [],
    seen,
  };
}

function joinPost(a: PostRecord, b: PostRecord): PostRecord {
  return postOf(joinFields(seenFields(a), seenFields(b), POST_RULES)) ?? a;
}

function seenFields(post: PostRecord): SeenFields<PostFields> {
  return { values: { ...post, id: post.platformId }, seen: post.seen };
}

function aliases({ platformId, code }: PostRecord): readonly string[] {
  return [...(platformId === null ? [] : [`id ${platformId}`]), ...(code === null ? [] : [`code ${code}`])];
}

function keep(byAlias: Map<string, PostRecord>, post: PostRecord, names: readonly string[]): void {
  for (const name of names) byAlias.set(name, post);
}

function newestFirst(a: PostRecord, b: PostRecord): number {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
