import { midpoint, type Range } from '../count/range';
import type { TierId } from './insight';

/** The smallest account of each tier, largest first; below the last one an account has no tier. */
export const TIERS: readonly { readonly id: TierId; readonly from: number }[] = [
  { id: 'mega', from: 1_000_000 },
  { id: 'macro', from: 500_000 },
  { id: 'mid', from: 100_000 },
  { id: 'micro', from: 10_000 },
  { id: 'nano', from: 1_000 },
];

/** null below 1,000 followers or where followers are not known. */
export function tierOf(followers: Range | null): TierId | null {
  if (!followers) return null;
  const size = midpoint(followers);
  return TIERS.find(({ from }) => size >= from)?.id ?? null;
}
