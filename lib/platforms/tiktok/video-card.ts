import type { PageSource } from '../contract';
import { all, first } from '../dom';

const FEED_CARD = '[data-e2e="recommend-list-item-container"]';
const GRID_CARD = '[data-e2e="user-post-item"]';

/** The part of a video page that speaks of its video: feeds show several, and only the player's name tells which. */
export function videoCard(page: PageSource): Element | null {
  const { kind, post } = page.location;
  if (kind !== 'post' || post === null) return null;
  const player = all(page.document, `[id^="xgwrapper-"][id$="-${post}"]`).find(
    (found) => !found.closest(GRID_CARD),
  );
  if (!player) return null;
  const card = player.closest(FEED_CARD);
  if (card) return card;
  return first(page.document, FEED_CARD) ? null : page.document.body;
}
