import type { PostFields } from '../../core/profile/observation';
import type { PageSource } from '../contract';
import { all, attribute, first, leaves, lines, textOf } from '../dom';
import { clip, known } from '../json';
import { actionRow } from './action-row';
import { PAID_LABEL } from './labels';
import { locatePath } from './locate';
import { once } from './once';

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
  const dated = all(element, 'time[datetime]');
  if (isAnother(dated, post)) return null;
  const times = dated.filter((time) => !/\/c\/\d/.test(linkOf(time)));
  const time = times.find((one) => linkOf(one).includes(`/${post}/`)) ?? times[0];
  if (!time) return null;
  const heading = first(element, 'h1[dir=auto]');
  const fields = known<PostFields>({
    owner: ownerIn(element),
    publishedAt: isoDate(attribute(time, 'datetime')),
    ...actionRow(page, element),
    caption: heading && clip(lines(heading).trim(), 2200),
    paidPartnership: paidIn(element) || null,
  });
  return { element, fields };
});

/** True where the dates link to a post that is not this one: the last one stays mounted for a moment. */
function isAnother(dated: readonly Element[], post: string): boolean {
  const named = dated.flatMap((time) => locatePath(linkOf(time)).post ?? []);
  return named.length > 0 && !named.includes(post);
}

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

/** The label stands above the caption; comments further down may use the same words. */
function paidIn(element: Element): boolean {
  const times = all(element, 'time');
  const end = times[1] ?? times[0];
  return leaves(element).some(
    (leaf) => PAID_LABEL.test(textOf(leaf).trim()) && (!end || (leaf.compareDocumentPosition(end) & 4) > 0),
  );
}
