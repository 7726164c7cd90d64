import type { LibraryRow } from '../core/library/library-row';
import type { Ports } from './ports';

/** Profiles of the library that these words find, the best first, with the verdict in the current list. */
export async function findProfiles(
  ports: Ports,
  asked: { readonly text: string; readonly limit: number },
): Promise<readonly LibraryRow[]> {
  const { currentListId } = await ports.settings.settings();
  return ports.library.withWords(asked.text, asked.limit, currentListId);
}
