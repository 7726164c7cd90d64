import type { Range } from '../../core/count/range';
import type { PageSource } from '../contract';
import { all, attribute, first, textOf } from '../dom';
import { countIn } from './count-in';
import { COMMENT_LABEL, LIKE_LABEL } from './labels';

type Role = 'likes' | 'comments' | null;

/** How the outlines of heart and bubble begin: the same in every language, until the site draws new ones. */
const HEART = /^M16\.79\d 3\.9|^M34\.6 3\.1/;
const BUBBLE = /^M20\.656 17\.0/;

/**
 * The numbers in an opened post's row of icons. A number is believed only behind an icon that is known by its
 * word or its outline: a post may show neither heart nor likes, and then the first number is something else.
 */
export function actionRow(
  page: PageSource,
  post: Element,
): { likes?: Range | null; comments?: Range | null } {
  const row = all(post, 'section').find((section) => all(section, 'svg').length > 2);
  const roles = rolesOf(all(row, 'svg'));
  const found: { likes?: Range | null; comments?: Range | null } = {};
  let icons = 0;
  for (const part of all(row, 'svg,span,div,a')) {
    if (part.nodeName.toLowerCase() === 'svg') icons++;
    else if (!part.firstElementChild && /^\s*\p{Nd}/u.test(textOf(part))) {
      // A number without its icon: then the icons that are left do not tell which is which.
      if (icons === 0) return {};
      const role = roles[icons - 1];
      if (role) found[role] ??= countIn(page, textOf(part), 'truncated');
    }
  }
  return found;
}

/** Only the heart stands before the bubble, whatever it is called. */
function rolesOf(icons: readonly Element[]): readonly Role[] {
  const [one = null, two = null] = icons.slice(0, 2).map(roleOf);
  return [one ?? (two === 'comments' ? 'likes' : null), two];
}

function roleOf(icon: Element): Role {
  const label = (attribute(icon, 'aria-label') || textOf(icon)).trim();
  const outline = attribute(first(icon, 'path'), 'd');
  if (HEART.test(outline) || LIKE_LABEL.test(label)) return 'likes';
  return BUBBLE.test(outline) || COMMENT_LABEL.test(label) ? 'comments' : null;
}
