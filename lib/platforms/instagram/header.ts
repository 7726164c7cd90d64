import type { Range } from '../../core/count/range';
import type { PageSource } from '../contract';
import { all, attribute, first, leaves, lines, textOf } from '../dom';
import { countIn, fullNumber } from './count-in';
import { VERIFIED_LABEL } from './labels';
import { safeLink } from './links';
import { locatePath } from './locate';
import { once } from './once';
import { subjectOf } from './subject';

/** What the profile's header shows. Two layouts are about: a list of three items, or three plain siblings. */
export interface Header {
  readonly element: Element;
  /** From the title attribute. */
  readonly exactFollowers: Range | null;
  readonly followers: Range | null;
  readonly following: Range | null;
  readonly postCount: Range | null;
  readonly name: string | null;
  readonly bio: string | null;
  readonly category: string | null;
  readonly links: readonly string[] | null;
  readonly verified: true | null;
}

/** Buttons, highlights and links hold words that are not the account's own. */
const ASIDE = '[role=menu],button,a,li,h2';

/** null until the header in the page is the one of the account in the address: the last one stays mounted for a moment. */
export const headerOf = once((page: PageSource): Header | null => {
  const { handle } = subjectOf(page);
  const element = all(page.document, 'header:not(article header)').find(
    (header) => handle !== null && isHeaderOf(page, header, handle),
  );
  return element ? readHeader(page, element) : null;
});

function isHeaderOf(page: PageSource, header: Element, handle: string): boolean {
  const tabs = all(page.document, '[role=tablist] a[href]').map((tab) =>
    attribute(tab, 'href').toLowerCase(),
  );
  if (tabs.length > 0 && !tabs.some((href) => locatePath(href).handle === handle)) return false;
  const title = first(header, 'h2');
  if (!title) return tabs.length > 0;
  return [title, ...leaves(title)].some((part) => textOf(part).trim().toLowerCase() === handle);
}

function readHeader(page: PageSource, element: Element): Header {
  const title = first(element, 'h2');
  const numbers = leaves(element).filter((leaf) => isNumber(leaf) && !leaf.closest('[role=menu],h2,button'));
  const titles = all(element, 'span[title]').filter(
    (span) => fullNumber(attribute(span, 'title')) && !span.closest('[role=menu],h2,a[href*="mutual"]'),
  );
  const titleAt = numbers.findIndex((leaf) => titles[0]?.contains(leaf));
  const row = threeInARow(element, numbers);
  const isRow = row !== null && (titleAt < 0 || titles.some((span) => span.contains(numbers[row] ?? null)));
  const middle = isRow ? row : titleAt < 0 ? null : titleAt;
  const titled = titles.find((span) => middle === null || span.contains(numbers[middle] ?? null));
  const counts = [-1, 0, 1].map((step) => {
    // Only in a row do the neighbours of the followers have a meaning.
    const leaf = middle === null || (step !== 0 && !isRow) ? undefined : numbers[middle + step];
    return leaf ? countIn(page, textOf(leaf), 'truncated') : null;
  });
  const below = (selector: string) =>
    all(element, selector).filter((part) => !part.closest(ASIDE) && isBelow(title, part));
  const words = below('span[dir=auto]').filter((span) => !span.closest('[role=button]'));
  const name = words.find(
    (span) => !numbers.some((leaf) => span.contains(leaf)) && !first(span, '[role=button],br'),
  );
  const bio = below('[role=button] span[dir=auto]')[0];
  const category = below('div[dir=auto]').find((part) => !part.closest('[role=button]'));
  const links = all(element, 'a[href*="//l.instagram.com/"]').map((link) =>
    safeLink(attribute(link, 'href')),
  );
  return {
    element,
    exactFollowers: titled ? fullNumber(attribute(titled, 'title')) : null,
    followers: counts[1] ?? null,
    following: counts[2] ?? null,
    postCount: counts[0] ?? null,
    name: name ? textOf(name).replace(/\s+/g, ' ').trim().slice(0, 200) || null : null,
    bio: bio ? lines(bio).trim().slice(0, 2200) : null,
    category: category ? textOf(category).trim().slice(0, 100) || null : null,
    links: links.length > 0 ? links.filter((link) => link !== null) : null,
    verified:
      all(element, 'svg[aria-label]').some((svg) => VERIFIED_LABEL.test(attribute(svg, 'aria-label'))) ||
      null,
  };
}

/** Three siblings with one number each are posts, followers, following, in every language seen. */
function threeInARow(header: Element, numbers: readonly Element[]): number | null {
  for (const box of all(header, 'ul,div,section')) {
    const held = [...box.children].map((child) => numbers.filter((leaf) => child.contains(leaf)));
    const [, middle] = held;
    if (held.length === 3 && middle?.[0] && held.every((leaves) => leaves.length === 1))
      return numbers.indexOf(middle[0]);
  }
  return null;
}

function isNumber(leaf: Element): boolean {
  const text = textOf(leaf).replace(/\p{Cf}/gu, '');
  return text.length < 24 && /^\s*\p{Nd}[\p{Nd}\p{L}\p{M}.,٬٫'’\s]*$/u.test(text);
}

function isBelow(title: Element | null, part: Element): boolean {
  return !title || (title.compareDocumentPosition(part) & 4) > 0;
}
