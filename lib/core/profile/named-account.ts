import type { PlatformId } from './platform';

/** A creator as the user or a page names it. */
export interface NamedAccount {
  readonly platform: PlatformId;
  /** Lower case, no @. */
  readonly handle: string;
}
