import { beginLifetime } from './lifetime';
import { PageSession } from './page-session';
import { onPermissionChange, permissionFor } from './permission';
import { newShelf, type Shelf } from './shelf';
import type { Site } from './site';
import { acceptTap, type TapPort } from './tap-port';

/** The always-on script of one site. It knows addresses only; the reader comes where there is something to read. */
export function defineSensor(site: Site): () => void {
  return () => {
    const shelf = newShelf(beginLifetime);
    if (!shelf) return;
    // The tap hands its port over in this very task or never; what it says waits for the permission.
    const tap = acceptTap(shelf.life);
    begin(site, shelf, tap).catch(shelf.life.end);
  };
}

async function begin(site: Site, shelf: Shelf, tap: TapPort): Promise<void> {
  const { life } = shelf;
  const first = await permissionFor(site.id);
  if (!first || !life.alive()) return life.end();
  if (!first.mayHearResponses) tap.close();
  const session = new PageSession(site, shelf, tap, first.settings);
  const stop = onPermissionChange(async () => {
    const now = life.alive() ? await permissionFor(site.id) : null;
    if (!now) return life.end();
    if (!now.mayHearResponses) tap.close();
    session.change(now.settings);
  });
  life.atEnd(stop);
}
