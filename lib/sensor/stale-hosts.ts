import { browser } from 'wxt/browser';
import { FRAME_TITLE } from './frame-host';

type OpenRoot = (element: Element) => ShadowRoot | null;

/** Removes what an earlier version of this script left under <html>: after an update both are in the page. */
export function sweepStaleHosts(): void {
  for (const element of document.documentElement?.children ?? []) {
    const root = element.localName.includes('-') ? shadowRootOf(element) : null;
    if (root?.querySelector(`iframe[title="${FRAME_TITLE}"],[data-layer="${FRAME_TITLE}"]`)) element.remove();
  }
}

/** Only an extension may look into a closed root: Chromium by its dom API, Firefox by a property. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot?: OpenRoot } };
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    openOrClosedShadowRoot ??
    ((element instanceof HTMLElement && dom?.openOrClosedShadowRoot?.(element)) || null)
  );
}
