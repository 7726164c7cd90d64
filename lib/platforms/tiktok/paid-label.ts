import type { PageSource } from '../contract';
import { all, first, textOf } from '../dom';
import { rehydration } from './page-blocks';

const LONGEST = 60;

/** The site's own mark of a paid post. */
export function hasPaidTag(card: Element): boolean {
  return textOf(first(card, '[data-e2e="sponsored-tag"]')).trim() !== '';
}

/** A text of the card that is, word for word, what the page calls a paid post in its own language. */
export function hasPaidWords(page: PageSource, card: Element): boolean {
  const words = rehydration(page.document).words;
  const labels = new Set([
    words.bc_new_disclosure,
    words.tcm_closedLoop_commercialContent_brandOrganic_videoTag,
    words.bc_disclosure_tag_ecommerce_us,
    words.bc_disclosure_tag_ecommerce_uk,
  ]);
  return all(card, 'p,span,div').some((element) => {
    if (element.firstElementChild) return false;
    const text = textOf(element).trim();
    return text.length > 0 && text.length <= LONGEST && labels.has(text) && !isUserText(element);
  });
}

/** What a person wrote is no label: captions and comments may say anything. */
function isUserText(element: Element): boolean {
  return (
    element.closest('[data-e2e*="desc"],[data-e2e*="comment"],[data-e2e*="title"],[class*="Comment"]') !==
    null
  );
}
