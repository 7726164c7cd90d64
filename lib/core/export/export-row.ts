import type { LibraryColumns, LibraryRow } from '../library/library-row';
import type { ListedRow } from '../library/profile-details';
import type { EntryFields, VerdictWord } from '../library/verdict';
import { type PlatformId, profileAddress } from '../profile/platform';
import { creatorOfKey, type ProfileKey } from '../profile/record';

/** What the user noted of a creator's reach by mail; null = not noted. */
export interface CardCells {
  readonly email: string | null;
  readonly country: string | null;
  /** YYYY-MM-DD of the last contact. */
  readonly contactedOn: string | null;
}

export const NO_CARD: CardCells = { email: null, country: null, contactedOn: null };

/** A creator on its way into a table for another program. */
export interface ExportRow {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly name: string | null;
  readonly link: string;
  /** null = nobody looked at the profile yet. */
  readonly columns: LibraryColumns | null;
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
  readonly entry: EntryFields | null;
  readonly card: CardCells;
  /** Name of the list for whose brief the fit is; null = the general fit. */
  readonly fitFor: string | null;
}

export function exportRowOfLibrary(row: LibraryRow, card: CardCells, fitFor: string | null): ExportRow {
  const { key, platform, handle, name, verdict, reason, entry } = row;
  const link = profileAddress(platform, handle);
  return {
    key,
    platform,
    handle,
    name: name ?? entry?.name ?? null,
    link,
    columns: row,
    verdict,
    reason,
    entry,
    card,
    fitFor,
  };
}

export function exportRowOfList(row: ListedRow, card: CardCells, fitFor: string | null): ExportRow {
  const { key, columns, entry, verdict, reason } = row;
  const { platform, handle: first } = creatorOfKey(key);
  const handle = columns?.handle ?? first;
  const name = columns?.name ?? entry.name ?? null;
  const link = profileAddress(platform, handle);
  return { key, platform, handle, name, link, columns, verdict, reason, entry, card, fitFor };
}
