import type { Range } from '../../core/count/range';
import type { PostFields } from '../../core/profile/observation';
import type { Ladders, PostSource, Rung } from '../contract';
import { first, textOf } from '../dom';
import { shownCount } from './count';
import { altCaption, cardLink, isPinned } from './grid';
import { dateOfId } from './item';
import { hasPaidTag, hasPaidWords } from './paid-label';
import { accountName } from './profile-header';
import { rung } from './rung';
import { subjectOf } from './subject';

type PostRung<T> = Rung<T, PostSource>;

function data<K extends keyof PostFields>(
  field: K,
): readonly [PostRung<PostFields[K]>, PostRung<PostFields[K]>] {
  const newest = (items: readonly Partial<PostFields>[]) => {
    for (const item of items) if (item[field] !== undefined) return item[field];
    return null;
  };
  return [
    rung('response', 'item of an answer', '2026-02', ({ responses }) => newest(responses)),
    rung('embedded', 'item of the page', '2026-03', ({ embedded }) => newest(embedded)),
  ];
}

/** A count beside a video; the first selector that is there counts. */
function shown(name: string, ...hooks: readonly string[]): PostRung<Range> {
  const selector = hooks.map((hook) => `[data-e2e="${hook}"]`).join();
  return rung('test-id', name, '2026-07', ({ page, element }) => {
    const text = textOf(first(element, selector));
    return text ? (shownCount(text) ?? page.count(text, 'rounded')) : null;
  });
}

/** Absent counts are not zero: cards are drawn before their counts. */
export const post: Ladders<PostFields, PostSource> = {
  id: [rung('address', 'link', '2026-07', ({ id }) => id)],
  url: [rung('address', 'made from the id', '2026-07', urlOf)],
  owner: [...data('owner'), rung('address', 'page or link', '2026-07', ownerOf)],
  kind: [
    ...data('kind'),
    rung('address', 'link', '2026-07', ({ page, element }) => {
      const photo =
        element && !page.location.post ? cardLink(element).photo : page.url.pathname.includes('/photo/');
      return photo ? 'carousel' : 'video';
    }),
  ],
  publishedAt: [
    ...data('publishedAt'),
    rung('address', 'upper half of the id', '2026-07', ({ id }) => id && dateOfId(id)),
  ],
  likes: [...data('likes'), shown('count beside the video', 'like-count', 'browse-like-count')],
  comments: [...data('comments'), shown('count beside the video', 'comment-count', 'browse-comment-count')],
  shares: [...data('shares'), shown('count beside the video', 'share-count')],
  saves: [...data('saves'), shown('count beside the video', 'undefined-count', 'favorite-count')],
  views: [...data('views'), shown('count on the card', 'video-views')],
  caption: [
    ...data('caption'),
    rung('test-id', 'text beside the video', '2025-12', ({ element }) => {
      const text = first(element, '[data-e2e="video-desc"],[data-e2e="browse-video-desc"]');
      return text && textOf(text).trim();
    }),
    rung('structure', 'text of the picture', '2026-05', ({ page, element }) =>
      element?.matches('[data-e2e="user-post-item"]') ? altCaption(page, element, accountName(page)) : null,
    ),
  ],
  pinned: [
    ...data('pinned'),
    rung(
      'test-id',
      'badge on the card',
      '2026-07',
      ({ page, element }) => element && isPinned(page, element),
    ),
  ],
  paidPartnership: [
    ...data('paidPartnership'),
    rung(
      'test-id',
      'label on the video',
      '2025-12',
      ({ element }) => (element && hasPaidTag(element)) || null,
    ),
    rung(
      'text',
      "the page's word for it",
      '2025-12',
      ({ page, element }) => (element && hasPaidWords(page, element)) || null,
    ),
  ],
};

function ownerOf({ page }: PostSource): string | null {
  return subjectOf(page);
}

function urlOf({ page, id, responses, embedded }: PostSource): string | null {
  const owner = [...responses, ...embedded].find((item) => item.owner)?.owner ?? subjectOf(page);
  return id && `https://www.tiktok.com/@${owner ?? ''}/video/${id}`;
}
