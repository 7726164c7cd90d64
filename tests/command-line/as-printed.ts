import { shortNumber } from '../../lib/command-line/short-numbers';

/** What is printed of measurements, said the slow way: six digits, without what `byKind` and the set's id tell. */
export function asPrinted(metrics: unknown): unknown {
  return JSON.parse(JSON.stringify(metrics), (key, value: unknown) => {
    if (key === 'format' || key === 'year') return undefined;
    return typeof value === 'number' ? shortNumber(value) : value;
  });
}
