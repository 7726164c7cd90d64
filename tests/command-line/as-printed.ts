import { shortNumber } from '../../lib/command-line/short-numbers';

/** Anything as JSON has it, figures with six digits. */
export function inSixDigits(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'number' ? shortNumber(each) : each,
  );
}

/** What is printed of measurements, said the slow way: six digits, without what `byKind` and the set's id tell. */
export function asPrinted(metrics: unknown): unknown {
  return JSON.parse(JSON.stringify(inSixDigits(metrics)), (key, value: unknown) =>
    key === 'format' || key === 'year' ? undefined : value,
  );
}
