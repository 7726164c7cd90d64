import type { WithheldReason } from '../../core/insight/surface-state';
import type { PageSource, Sighting } from '../contract';
import { first, textOf } from '../dom';
import { ownCards } from './grid';
import { locate } from './locate';
import { headerCount } from './profile-header';
import { accountField, postOwner, subjectOf } from './subject';

const CHALLENGE =
  '._wafchallengeid,[id="wci"],[id="tiktok-verify-ele"],[id^="captcha-verify-container"],.captcha_verify_container';

/** Why the page gives nothing; null where it gives something, or nothing is known against it. */
export function withheld(page: PageSource): WithheldReason | null {
  if (/^\/login(\/|$)/.test(page.url.pathname)) return 'login-wall';
  const declared = declaredBy(page);
  if (declared && declared !== 'private') return declared;
  if (isPrivate(page, declared)) return 'private';
  return isChallenge(page) && !hasFigures(page) ? 'challenge' : null;
}

/** What the newest data about this account or post declare. */
function declaredBy(page: PageSource): WithheldReason | null {
  const { post } = page.location;
  const handle = subjectOf(page);
  const about = page.sightings.filter(({ profile, posts, via, withheld: reason }) => {
    if (post !== null && posts.some(({ fields }) => fields.id === post)) return true;
    if (post === null && profile) return profile.handle === handle;
    return reason !== null && !profile && posts.length === 0 && via === 'embedded' && loadedHere(page);
  });
  return about.filter(speaksOfAccess).at(-1)?.withheld ?? null;
}

/** Posts inside lists say nothing of the account's own state. */
function speaksOfAccess({ shape, list, withheld: reason }: Sighting): boolean {
  return shape === 'user' || list === 'single' || reason !== null;
}

function loadedHere({ loadedUrl, location }: PageSource): boolean {
  const loaded = locate(loadedUrl);
  return loaded?.handle === location.handle && loaded.post === location.post;
}

/** A private account shows its posts to those it has let in: then nothing is withheld. */
function isPrivate(page: PageSource, declared: WithheldReason | null): boolean {
  if (page.location.kind === 'post') return declared === 'private' && postOwner(page) === null;
  const closed =
    accountField(page, 'response', 'user', 'private') ?? accountField(page, 'embedded', 'user', 'private');
  if (declared !== 'private' && closed !== true) return false;
  return ownCards(page).length === 0 && !page.sightings.some(({ list }) => list === 'timeline');
}

function isChallenge({ document }: PageSource): boolean {
  return first(document, CHALLENGE) !== null || textOf(document.body).trim().startsWith('Please wait...');
}

/** A riddle laid over a page that is already there hides it from the eye only. */
function hasFigures(page: PageSource): boolean {
  const handle = subjectOf(page);
  return (
    page.sightings.some(({ profile }) => profile?.followers !== undefined && profile.handle === handle) ||
    headerCount(page, 'followers-count') !== null
  );
}
