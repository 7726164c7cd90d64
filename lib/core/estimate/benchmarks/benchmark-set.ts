import type { PlatformId } from '../../profile/platform';

/** A published or measured distribution over account sizes. The file format of --benchmarks and of imports. */
export interface BenchmarkSet {
  readonly id: string;
  readonly platform: PlatformId;
  readonly metric: string;
  /** Absent = any kind of post. */
  readonly kind?: 'static' | 'video';
  readonly year: number;
  readonly source: string;
  /** [followers, value]; values are fractions; linear in ln followers -> ln value, flat outside. */
  readonly knots: readonly (readonly [followers: number, value: number])[];
  /** sd between accounts of ln value. */
  readonly tau: number;
  readonly s0?: number;
  readonly nu?: number;
  readonly delta?: number;
}
