import type { PageSource, SeenComment } from '../contract';
import { all, attribute, first, textOf } from '../dom';
import { handleFrom, locatePath } from './locate';
import { posts } from './posts';
import { postOwner, subjectOf } from './subject';
import { videoCard } from './video-card';

const LIMIT = 500;

/** Comments on the post that is open (or, on a profile, on its posts), from answers, else as drawn; each once. */
export function comments(page: PageSource): readonly SeenComment[] {
  const { post } = page.location;
  const owner = postOwner(page) ?? subjectOf(page);
  const ids = new Set(post === null ? posts(page).map(({ id }) => id) : [post]);
  const answered = page.sightings.flatMap((one) => one.comments).filter((comment) => ids.has(comment.post));
  const byId = new Map(answered.map((comment) => [comment.id, comment]));
  const found = byId.size > 0 || post === null ? [...byId.values()] : drawn(page, post);
  return named(found.slice(0, LIMIT)).map((comment) => ({ ...comment, byOwner: comment.author === owner }));
}

/** Drawn comments carry no id: what tells a comment by both routes is who said what, and for which time. */
function named(comments: readonly SeenComment[]): readonly SeenComment[] {
  const said = new Map<string, number>();
  return comments.map((comment) => {
    const words = `${comment.post} ${comment.author} ${comment.text.replace(/\s+/g, ' ').trim()}`;
    const times = (said.get(words) ?? 0) + 1;
    said.set(words, times);
    return { ...comment, id: `${words} ${times}` };
  });
}

/** Only beside the post's own player: the list of the last one stays mounted for a moment. */
function drawn(page: PageSource, post: string): readonly SeenComment[] {
  if (!videoCard(page)) return [];
  return all(page.document, '[data-e2e="comment-level-1"],[data-e2e="comment-level-2"]').flatMap(
    (element) => {
      const level = attribute(element, 'data-e2e').slice(-1);
      const author = authorBeside(element, level);
      const text = textOf(element).trim().slice(0, 2200);
      return author && text ? [{ id: '', post, author, byOwner: false, text }] : [];
    },
  );
}

/** The name stands beside the text, a few boxes up. */
function authorBeside(element: Element, level: string): string | null {
  let box: Element | null = element.parentElement;
  for (let step = 0; box && step < 4; step += 1) {
    const names = all(box, `[data-e2e="comment-username-${level}"]`);
    if (names.length > 1) return null;
    const [name] = names;
    if (name) {
      const link = name.closest('a') ?? first(name, 'a');
      return locatePath(attribute(link, 'href')).handle ?? handleFrom(textOf(name).trim());
    }
    box = box.parentElement;
  }
  return null;
}
