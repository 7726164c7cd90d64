import type { ScorePart } from '../../lib/core/score/fit-score';

/** Points as they are shown: rounded so that the parts add up to the total, and the total gives the score. */
export interface ShownPoints {
  /** One for each part, in order; null = not rated. */
  readonly parts: readonly (number | null)[];
  readonly total: number;
  readonly rated: number;
}

/**
 * Whole points where they add up to the score (72 of 95 is 76), else tenths. Each part differs from its
 * true value by less than one step (largest remainders).
 */
export function shownPoints(parts: readonly ScorePart[], score: number): ShownPoints {
  const whole = inSteps(parts, 1);
  const fits = whole.rated > 0 && Math.round((100 * whole.total) / whole.rated) === score;
  return fits ? whole : inSteps(parts, 0.1);
}

function inSteps(parts: readonly ScorePart[], step: number): ShownPoints {
  const steps = parts.map(({ points }) => (points === null ? null : points / step));
  const floors = steps.map((value) => (value === null ? null : Math.floor(value + 1e-9)));
  const target = Math.round(sum(steps));
  const byRemainder = steps
    .map((value, index) => ({ index, rest: value === null ? -1 : value - (floors[index] ?? 0) }))
    .filter(({ rest }) => rest >= 0)
    .sort((a, b) => b.rest - a.rest);
  const raised = new Set(byRemainder.slice(0, target - sum(floors)).map(({ index }) => index));
  return {
    parts: floors.map((value, index) =>
      value === null ? null : tidy((value + (raised.has(index) ? 1 : 0)) * step),
    ),
    total: tidy(target * step),
    rated: tidy(sum(parts.map(({ points, weight }) => (points === null ? null : weight)))),
  };
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** Takes the dust of floating point off a figure with one decimal. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
