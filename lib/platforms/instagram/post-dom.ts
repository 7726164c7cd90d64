import type { Range } from '../../core/count/range';
import type { PostFields } from '../../core/profile/observation';
import type { PageSource } from '../contract';
import { countIn } from './count-in';
import { all, attribute, first, leaves, lines, textOf } from './dom';
import { PAID_LABEL } from './labels';
import { locatePath } from './locate';
import { once } from './once';
import { clip, known } from './shapes/coerce';

/** An opened post, in its own page or over a profile, and what it shows. */
export interface PostDom {
  readonly element: Element;
  readonly fields: Partial<PostFields>;
}

export const postDom = once((page: PageSource): PostDom | null => {
  const { kind, post } = page.location;
  const element =
    first(page.document, '[role=dialog] article') ??
    first(page.document, 'main article') ??
    first(page.document, 'main');
  if (kind !== 'post' || !post || !element) return null;
  const times = all(element, 'time[datetime]').filter((time) => !/\/c\/\d/.test(linkOf(time)));
  const time = times.find((one) => linkOf(one).includes(`/${post}/`)) ?? times[0];
  if (!time) return null;
  const [likes, comments] = actionCounts(page, element);
  const heading = first(element, 'h1[dir=auto]');
  const fields = known<PostFields>({
    owner: ownerIn(element),
    publishedAt: isoDate(attribute(time, 'datetime')),
    likes,
    comments,
    caption: heading && clip(lines(heading).trim(), 2200),
    paidPartnership: paidIn(element) || null,
  });
  return { element, fields };
});

function linkOf(element: Element): string {
  return attribute(element.closest('a'), 'href');
}

function isoDate(text: string): string | null {
  const time = Date.parse(text);
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

function ownerIn(element: Element): string | null {
  for (const link of all(element, 'a[href^="/"]')) {
    const place = locatePath(attribute(link, 'href'));
    if (place.kind === 'profile' && place.list === 'own') return place.handle;
  }
  return null;
}

/** The row of icons: the number after the first is likes, after the second comments; hidden likes leave no number. */
function actionCounts(page: PageSource, element: Element): readonly (Range | null | undefined)[] {
  const row = all(element, 'section').find((section) => all(section, 'svg').length > 2);
  const found: (Range | null)[] = [];
  let icons = 0;
  for (const part of all(row, 'svg,span,div,a')) {
    if (part.nodeName.toLowerCase() === 'svg') icons++;
    else if (!part.firstElementChild && /^\s*\p{Nd}/u.test(textOf(part))) {
      // A number without its icon: then the icons that are left do not tell which is which.
      if (icons === 0) return [];
      found[icons - 1] ??= countIn(page, textOf(part), 'truncated');
    }
  }
  return found;
}

/** The label stands above the caption; comments further down may use the same words. */
function paidIn(element: Element): boolean {
  const times = all(element, 'time');
  const end = times[1] ?? times[0];
  return leaves(element).some(
    (leaf) => PAID_LABEL.test(textOf(leaf).trim()) && (!end || (leaf.compareDocumentPosition(end) & 4) > 0),
  );
}
