import type { PlatformId } from '../core/profile/platform';
import type { PageLocation } from '../platforms/contract';

/** What every page of a site needs to know: whose pages can be read, and which address is one. */
export interface Site {
  readonly id: PlatformId;
  readonly locate: (url: URL) => PageLocation | null;
}
