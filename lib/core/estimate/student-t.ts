import { normalQuantile } from './normal';

const normalAt = new Map<number, number>();

/** Student-t quantile by the Cornish-Fisher expansion; good from 4 degrees of freedom on. */
export function studentQuantile(p: number, df: number): number {
  const z = normalAt.get(p) ?? normalQuantile(p);
  normalAt.set(p, z);
  const z2 = z * z;
  const g1 = ((z2 + 1) * z) / 4;
  const g2 = (((5 * z2 + 16) * z2 + 3) * z) / 96;
  const g3 = ((((3 * z2 + 19) * z2 + 17) * z2 - 15) * z) / 384;
  return z + g1 / df + g2 / (df * df) + g3 / (df * df * df);
}

/** Half-width, in standard deviations, of the range that holds this share: .8 by default. */
export function halfWidth(df: number, level = 0.8): number {
  return studentQuantile(0.5 + level / 2, df);
}
