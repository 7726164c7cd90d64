import { PLATFORM_IDS, type PlatformId } from '../core/profile/platform';
import type { PageLocation } from './contract';
import { locate as instagram } from './instagram/locate';
import { locate as tiktok } from './tiktok/locate';

/** The addresses alone, without the readers that every adapter carries. */
const LOCATE: Readonly<Record<PlatformId, (url: URL) => PageLocation | null>> = { instagram, tiktok };

/** What an address speaks of; handle null = of no account; null = of no site that is known. */
export function locateAccount(
  address: string,
): { readonly platform: PlatformId; readonly handle: string | null } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  for (const platform of PLATFORM_IDS) {
    const place = LOCATE[platform](url);
    if (place) return { platform, handle: place.handle };
  }
  return null;
}
