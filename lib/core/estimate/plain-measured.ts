import type { Basis, Measured, Unmeasured } from './measurement';

/** A measurement that does not come from the estimator: no detail, no benchmark, no next post. */
export function plainMeasured(
  basis: Basis,
  n: number,
  figure: { readonly value: number | null; readonly low: number; readonly high: number },
  excluded: Measured['excluded'] = {},
): Measured {
  const { value, low, high } = figure;
  return {
    status: 'measured',
    value,
    low,
    high,
    n,
    basis,
    excluded,
    nextPost: null,
    detail: null,
    benchmark: null,
  };
}

export function unmeasured(...lacking: readonly string[]): Unmeasured {
  return { status: 'unmeasured', lacking };
}
