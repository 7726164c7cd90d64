import type { NicheId } from '../niche/niche-ids';
import type { PlatformId } from '../profile/platform';
import type { ComponentId } from './component-ids';

/** A brief without the name of its row: what a user writes and what is saved. */
export type BriefContent = Omit<Brief, 'id'>;

/** What a campaign wants. Every part is optional: absent = does not matter. */
export interface Brief {
  readonly id: string;
  readonly name: string;
  readonly platforms?: readonly PlatformId[];
  readonly followers?: { readonly min: number; readonly max: number };
  readonly niches?: readonly NicheId[];
  readonly terms?: readonly string[];
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly redLines?: readonly string[];
  readonly ownBrands?: readonly string[];
  readonly rivalBrands?: readonly string[];
  readonly lookBackDays?: number;
  readonly budgetPerPost?: { readonly amount: number; readonly currency: string };
  readonly weights?: Readonly<Partial<Record<ComponentId, number>>>;
}
