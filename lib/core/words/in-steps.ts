/** Steps that are kept; larger numbers are rare. */
const MOST_KEPT = 1000;
/** Nearer than this to the middle of a step it is not foreseen which way a formatter rounds. */
const UNSURE = 1e-6;

interface NumberWords {
  format(value: number): string;
}

/**
 * A formatter that tells one number in `steps` apart: what it says of a step is kept, for most numbers on a page are
 * small and asking the formatter takes several times as long.
 */
export function inSteps(formatter: NumberWords, steps: number): NumberWords {
  const told: string[] = [];
  return {
    format(value) {
      const scaled = value * steps;
      const step = Math.round(scaled);
      // The first step also holds -0 and what is negative and rounds to it: signs are the formatter's business.
      const plain = step > 0 && step < MOST_KEPT && 0.5 - Math.abs(scaled - step) > UNSURE;
      if (!plain) return formatter.format(value);
      const known = told[step];
      if (known !== undefined) return known;
      const text = formatter.format(value);
      told[step] = text;
      return text;
    },
  };
}
