import type { Range } from '../../core/count/range';
import type { PageSource } from '../contract';
import { attribute, first, textOf } from '../dom';
import { bioLink } from './bio-link';
import { shownCount } from './count';
import { rehydration } from './page-blocks';
import { accountField } from './subject';

/** Text behind a hook of the header, '' where it is not drawn. */
function shownText(page: PageSource, hook: string): string {
  return textOf(first(page.document, `[data-e2e="${hook}"]`)).trim();
}

/** The header of the account's own page; while the site swaps profiles the old one stays, so it must name this handle. */
function isDrawn(page: PageSource): boolean {
  const { kind, handle } = page.location;
  if (kind !== 'profile' || handle === null) return false;
  return ['user-title', 'user-subtitle'].some((hook) => bare(shownText(page, hook)) === handle);
}

function bare(text: string): string {
  return text.replace(/^@/, '').toLowerCase();
}

export function headerCount(page: PageSource, hook: string): Range | null {
  const text = isDrawn(page) ? shownText(page, hook) : '';
  return text ? (shownCount(text) ?? page.count(text, 'rounded')) : null;
}

/** Title and subtitle have changed places: the name is the one that is not the handle. */
export function headerName(page: PageSource): string | null {
  if (!isDrawn(page)) return null;
  const shown = ['user-title', 'user-subtitle'].map((hook) => shownText(page, hook));
  return shown.find((text) => text && bare(text) !== page.location.handle) ?? (shown.find(Boolean) || null);
}

export function headerBio(page: PageSource): string | null {
  const text = isDrawn(page) ? shownText(page, 'user-bio') : '';
  return text && text !== (rehydration(page.document).words['No bio yet.'] ?? 'No bio yet.') ? text : null;
}

export function headerLinks(page: PageSource): readonly string[] | null {
  const link = isDrawn(page) && bioLink(attribute(first(page.document, '[data-e2e="user-link"]'), 'href'));
  return link ? [link] : null;
}

/** The blue mark has no name; its colour is all there is. */
export function headerVerified(page: PageSource): boolean | null {
  const marks =
    '[data-e2e="user-title"] ~ svg [fill="#20D5EC"],[data-e2e="user-subtitle"] ~ svg [fill="#20D5EC"]';
  return (isDrawn(page) && first(page.document, marks) !== null) || null;
}

/** The account's name by any route. */
export function accountName(page: PageSource): string | null {
  return (
    accountField(page, 'response', 'user', 'name') ??
    accountField(page, 'embedded', 'user', 'name') ??
    accountField(page, 'response', 'item', 'name') ??
    headerName(page)
  );
}
