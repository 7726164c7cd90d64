import type { PageSource, SeenComment } from '../contract';
import { all, attribute, first, textOf } from '../dom';
import { handleFrom, locatePath } from './locate';
import { postDom } from './post-dom';
import { idOfCode } from './shortcode';
import { postsWithCode, trusted } from './subject';

/** The comments of the opened post that the page holds, in data or drawn; each once. */
export function comments(page: PageSource): readonly SeenComment[] {
  const { post } = page.location;
  if (!post) return [];
  const owner = ownerOf(page, post);
  const found = new Map<string, SeenComment>();
  for (const comment of [...inData(page, post), ...drawn(page, post)])
    if (!found.has(comment.id)) found.set(comment.id, { ...comment, byOwner: comment.author === owner });
  return [...found.values()];
}

function ownerOf(page: PageSource, post: string): string | null {
  const named = postsWithCode(page, post).find(({ fields }) => fields.owner);
  return named?.fields.owner ?? postDom(page)?.fields.owner ?? null;
}

/** Answers of the comment list do not name their post: they follow the answer that opened it. */
function inData(page: PageSource, post: string): readonly SeenComment[] {
  const id = idOfCode(post);
  let open: string | undefined = page.loadedUrl.pathname.includes(`/${post}/`) ? post : undefined;
  return trusted(page).flatMap((sighting) => {
    if (sighting.list === 'single') open = sighting.posts[0]?.fields.code ?? open;
    return sighting.comments
      .filter((comment) => (comment.post ? comment.post === post || comment.post === id : open === post))
      .map((comment) => ({ ...comment, post }));
  });
}

/** Drawn comments carry a permalink that names both post and comment. */
function drawn(page: PageSource, post: string): readonly SeenComment[] {
  return all(postDom(page)?.element, `a[href*="/${CSS_SAFE.test(post) ? post : ''}/c/"]`).flatMap((link) => {
    const id = /\/c\/(\d+)/.exec(attribute(link, 'href'))?.[1];
    const comment = id ? blockOf(link) : null;
    return id && comment ? [{ id, post, byOwner: false, ...comment }] : [];
  });
}
const CSS_SAFE = /^[\w-]+$/;

/** Climbs to the smallest box that holds an author before the link and a text after it. */
function blockOf(link: Element): { readonly author: string; readonly text: string } | null {
  let box: Element | null = link.parentElement;
  for (let step = 0; box && step < 8; step++, box = box.parentElement) {
    const text = all(box, 'span[dir=auto]').find(
      (span) =>
        (link.compareDocumentPosition(span) & 4) > 0 &&
        !span.closest('button,[role=button]') &&
        !link.contains(span),
    );
    const author = locatePath(attribute(first(box, 'a[href]'), 'href'));
    if (text && author.kind === 'profile' && handleFrom(author.handle))
      return { author: author.handle ?? '', text: textOf(text).trim().slice(0, 2200) };
  }
  return null;
}
