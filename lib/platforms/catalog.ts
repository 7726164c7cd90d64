import type { PlatformId } from '../core/profile/platform';
import type { PlatformAdapter } from './contract';
import { instagram } from './instagram/instagram';
import { tiktok } from './tiktok/tiktok';

/** Every site Touchstone can read: a new one is a folder and a line here. */
export const ADAPTERS: Readonly<Record<PlatformId, PlatformAdapter>> = { instagram, tiktok };

/** The site that knows this address; null for any other. */
export function adapterFor(url: URL): PlatformAdapter | null {
  return Object.values(ADAPTERS).find((adapter) => adapter.locate(url) !== null) ?? null;
}
