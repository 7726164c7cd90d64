import type { PageSource } from '../contract';
import { first } from '../dom';

/** "Edit profile" stands in the header of its owner only. */
export function ownerView({ document, location }: PageSource): boolean {
  if (location.kind === 'post') return false;
  return first(document, '[data-e2e="edit-profile-entrance"]') !== null;
}
