import type { ReactNode } from 'react';
import { isExact, midpoint, type Range } from '../../lib/core/count/range';
import { useSay } from './words';

/** A count, short in place and whole on hover; null is said, never drawn as 0. */
export function Count(props: { readonly of: Range | null }): ReactNode {
  const say = useSay();
  const { of: range } = props;
  if (range === null) return <span className="faint">{say('value.unknown')}</span>;
  const whole = isExact(range)
    ? say('count.whole', { n: range.low })
    : say('count.between', { low: range.low, high: range.high });
  return <span title={whole}>{say('count.compact', { n: midpoint(range) })}</span>;
}
