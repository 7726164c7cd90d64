import type { WithheldReason } from '../../core/insight/surface-state';
import type { PageSource } from '../contract';
import { all, attribute } from '../dom';
import { climb } from '../ladder';
import { locatePath } from './locate';
import { posts } from './posts';
import { profileLadders } from './profile-ladders';
import { subjectOf, trusted } from './subject';
import { tiles } from './tiles';

/** Why the page gives nothing; null when it gives something, or when nothing can be said yet. */
export function withheld(page: PageSource): WithheldReason | null {
  const path = page.url.pathname;
  if (/^\/accounts\/login/.test(path)) return 'login-wall';
  if (/^\/(challenge|auth_platform|accounts\/suspended)\b/.test(path)) return 'challenge';
  const sightings = trusted(page);
  const routed = sightings.find(({ shape, withheld }) => shape === 'route' && withheld)?.withheld;
  if (routed) return routed;
  if (page.location.kind === 'other') return null;
  if (profileLadders.private && climb(profileLadders.private, page)?.value) return 'private';
  if (profileLadders.followers && climb(profileLadders.followers, page)) return null;
  const grid = posts(page).length > 0;
  if (isRendered(page)) return page.location.kind === 'post' ? null : 'layout-changed';
  if (grid) return null;
  const refused = sightings.findLast(({ withheld }) => withheld)?.withheld;
  return refused ?? (sightings.some(({ shape }) => shape === 'route') ? 'no-data' : null);
}

/** A profile stands in the page: the account's tabs or a grid of its posts. */
function isRendered(page: PageSource): boolean {
  const { handle } = subjectOf(page);
  const tabs = all(page.document, 'main [role=tablist] a[href]');
  return tiles(page).length > 5 || tabs.some((tab) => locatePath(attribute(tab, 'href')).handle === handle);
}
