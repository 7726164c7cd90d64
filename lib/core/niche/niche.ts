import type { NicheId } from './niche-ids';

/** candidates best first, also when unclear; focus 0..1, null with fewer than 5 captions. */
export interface Niche {
  readonly status: 'clear' | 'mixed' | 'unclear';
  readonly id: NicheId | null;
  readonly candidates: readonly { readonly id: NicheId; readonly hits: number; readonly share: number }[];
  readonly focus: number | null;
}
