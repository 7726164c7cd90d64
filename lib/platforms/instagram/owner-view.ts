import type { PageSource } from '../contract';
import { first } from '../dom';

/** The way to the profile's own settings stands in the header of its owner only. */
export function ownerView({ document, location }: PageSource): boolean {
  if (location.kind === 'post') return false;
  return (
    first(document, 'header a[href^="/accounts/edit/"], main section a[href^="/accounts/edit/"]') !== null
  );
}
