import type { Preference, Taken } from '../core/share/library-file';
import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';
import { rejudgeLibrary } from './rejudge-library';
import { requireConsent } from './require-consent';

/** Takes in what a page laid aside; asked twice, it is done once. */
export async function commitImport(
  ports: Ports,
  {
    batch,
    prefer,
    author = null,
  }: { readonly batch: string; readonly prefer: Preference; readonly author?: string | null },
): Promise<Taken> {
  await requireConsent(ports);
  const taken = await ports.library.commitImport(batch, prefer, author);
  // After the rows: a worker that is stopped in between is asked again, and does the rest.
  if (author !== null) await ports.settings.adopt(author);
  await refreshSurfaces(ports, null);
  // Columns of a large file take longer than an answer may; what a stopped worker leaves is done at the next start.
  void rejudgeLibrary(ports).catch(() => {});
  return taken;
}
