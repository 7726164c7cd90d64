import type { PageReading } from '../platforms/read-page';

/** A page that looks the same for this long has settled. Milliseconds. */
export const SETTLE = 700;
/** Time in view after which what is not there is not coming. Milliseconds. */
export const PATIENCE = 8000;

export type Step = 'send' | 'wait' | 'give-up';

/**
 * What to do with a reading. A full one is sent at once; anything less may be a page still being drawn.
 * sameFor = how long looks have given this same reading; waited = how long the page could have drawn, both in ms.
 */
export function nextStep(reading: PageReading, sameFor: number, waited: number): Step {
  if (reading.status === 'read' || reading.status === 'unsupported') return 'send';
  if (reading.status === 'incomplete') {
    if (waited >= PATIENCE) return 'give-up';
    return sameFor >= SETTLE && hasCounts(reading) ? 'send' : 'wait';
  }
  const vague = reading.reason === 'no-data' || reading.reason === 'layout-changed';
  return vague ? (waited >= PATIENCE ? 'send' : 'wait') : sameFor >= SETTLE ? 'send' : 'wait';
}

/** The reading of a page that stayed unreadable: partly read, or not at all. */
export function givenUp(reading: PageReading): PageReading {
  const health = { ...reading.health, status: 'site-changed' as const };
  if (hasCounts(reading)) return { ...reading, health };
  return { ...reading, status: 'withheld', reason: 'layout-changed', observation: null, health };
}

/** True where the page gave more than its address does. */
function hasCounts({ observation }: PageReading): boolean {
  return (
    observation !== null && (observation.profile.followers !== undefined || observation.posts.length > 0)
  );
}

/** While the site swaps one profile for the next, the old header stays for a moment: that is no reading of this one. */
export function ofThisPage(reading: PageReading): PageReading {
  const { location, observation } = reading;
  const fits =
    location.kind === 'post' || location.handle === null || location.handle === observation?.handle;
  return fits || !observation
    ? reading
    : { ...reading, status: 'incomplete', reason: null, observation: null };
}
