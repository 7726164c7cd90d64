import type { PostReadings } from '../core/profile/observation';
import type { PageSource, PlatformAdapter } from './contract';
import { attempt, climbAll } from './ladder';

/** Most posts of one reading; a page that lists more has been scrolled for a long time. */
const POST_LIMIT = 500;

/**
 * The posts of the page, each once and each with a name of its own.
 * Whose posts they are is the adapter's to say: only it knows co-authors.
 */
export function readPosts(adapter: PlatformAdapter, page: PageSource): readonly PostReadings[] {
  const posts: PostReadings[] = [];
  const places = new Map<string, number>();
  for (const source of attempt(() => adapter.posts(page), []).slice(0, POST_LIMIT)) {
    const post = withoutHiddenLikes(climbAll(adapter.post, source));
    const names = [post.id && `id ${post.id.value}`, post.code && `code ${post.code.value}`].filter(
      (name) => name !== undefined,
    );
    if (names.length === 0) continue;
    const place = names.map((name) => places.get(name)).find((known) => known !== undefined) ?? posts.length;
    posts[place] = place < posts.length ? { ...post, ...posts[place] } : post;
    for (const name of names) places.set(name, place);
  }
  return posts;
}

/** A site may give a number beside the mark that hides it; it is not the number of likes. */
function withoutHiddenLikes(post: PostReadings): PostReadings {
  if (post.likesHidden?.value !== true) return post;
  const { likes: _likes, ...rest } = post;
  return rest;
}
