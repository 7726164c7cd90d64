import { midpoint } from '../count/range';
import { Z90 } from '../estimate/benchmarks/place';
import type { Measured } from '../estimate/measurement';
import { sentence } from '../words/sentence';
import { COMPONENTS, MICRO_SCORES } from './catalog';
import type { Rating, RatingInput } from './component';
import { COMPONENT_IDS, type ComponentId } from './component-ids';
import type { Confidence, FitScore, ScoreCap, ScorePart } from './fit-score';
import { headlineRate } from './headline';
import { UNKNOWN_SD } from './parts';

/** With a share of doubtful signals above this, no score above the limit. */
const DOUBTFUL = 0.4;
const DOUBTFUL_LIMIT = 55;
const LEAST_CONFIDENCE = 0.5;
/** An unknown component counts as this in the range. */
const UNKNOWN_X = 0.5;

type Scored = Extract<FitScore, { readonly status: 'scored' }>;

interface RatedComponent {
  readonly id: ComponentId;
  readonly weight: number;
  readonly applies: boolean;
  readonly rating: Rating;
}

/** Fit for a micro-creator campaign, from what this page shows: a weighted sum of what could be rated. */
export function scoreFit(input: RatingInput): FitScore {
  const rated = COMPONENT_IDS.map((id) => rateComponent(id, input));
  const headline = headlineRate(input.metrics, input.basis);
  const coverage = coverageOf(rated);
  const confidence = coverage * (headline?.detail?.weight ?? 0);
  const lacking = lackingOf(input, headline, confidence, rated);
  if (lacking.length > 0)
    return { status: 'withheld', lacking, components: rated.map((part) => partOf(part, 0)) };
  const fit = scored(rated, coverage, confidence);
  return input.brief || input.basis ? fit : { ...fit, standing: standingOf(fit.points) };
}

function rateComponent(id: ComponentId, input: RatingInput): RatedComponent {
  const component = COMPONENTS[id];
  const weight = Math.max(0, input.brief?.weights?.[id] ?? component.weight(input.brief));
  return { id, weight, applies: component.applies(input), rating: component.rate(input) };
}

function coverageOf(rated: readonly RatedComponent[]): number {
  let [seen, all] = [0, 0];
  for (const { weight, applies, rating } of rated) {
    if (!applies) continue;
    all += weight;
    if (rating.status === 'rated') seen += weight;
  }
  return all > 0 ? seen / all : 0;
}

/** What keeps a number back; empty = nothing. */
function lackingOf(
  { evidence }: RatingInput,
  headline: Measured | null,
  confidence: number,
  rated: readonly RatedComponent[],
): readonly string[] {
  if (evidence.private === true) return ['private'];
  const lacking: string[] = [];
  if (!evidence.followers || midpoint(evidence.followers) < 1) lacking.push('followers');
  if (!headline) lacking.push('eligible-posts');
  if (lacking.length === 0 && confidence >= LEAST_CONFIDENCE) return [];
  if (lacking.length === 0) lacking.push('evidence');
  const parts = rated.flatMap(({ applies, rating }) =>
    applies && rating.status === 'unrated' ? rating.lacking : [],
  );
  return [...new Set([...lacking, ...parts])];
}

function scored(rated: readonly RatedComponent[], coverage: number, confidence: number): Scored {
  const caps = capsOf(rated);
  const limit = Math.min(100, ...caps.map((cap) => cap.limit));
  const { sum, total } = sumOf(rated);
  const points = Math.min(limit, Math.round((100 * sum) / total));
  const { low, high } = rangeOf(rated);
  // The parts are scaled by less than one per cent, so that what is shown adds up to the whole score.
  const factor = sum > 0 ? (points * total) / (100 * sum) : 1;
  return {
    status: 'scored',
    points,
    low: Math.min(points, Math.max(0, Math.floor(low))),
    high: Math.max(points, Math.min(limit, Math.ceil(high))),
    confidence: levelOf(confidence),
    coverage,
    standing: null,
    components: rated.map((part) => partOf(part, (100 * factor) / total)),
    caps,
  };
}

function sumOf(rated: readonly RatedComponent[]): { readonly sum: number; readonly total: number } {
  let [sum, total] = [0, 0];
  for (const { weight, applies, rating } of rated) {
    if (!applies || rating.status === 'unrated') continue;
    sum += weight * rating.x;
    total += weight;
  }
  return { sum, total };
}

function partOf({ id, weight, applies, rating }: RatedComponent, scale: number): ScorePart {
  const points = applies && rating.status === 'rated' ? weight * rating.x : null;
  const { theme } = COMPONENTS[id];
  return { id, theme, weight, points, contribution: (points ?? 0) * scale, because: rating.because };
}

/** The 80 % range; what could be rated and was not counts as anywhere in 0..1. */
function rangeOf(rated: readonly RatedComponent[]): { readonly low: number; readonly high: number } {
  let [sum, squares, total] = [0, 0, 0];
  for (const { weight, applies, rating } of rated) {
    if (!applies) continue;
    const { x, sd } = rating.status === 'rated' ? rating : { x: UNKNOWN_X, sd: UNKNOWN_SD };
    sum += weight * x;
    squares += (weight * sd) ** 2;
    total += weight;
  }
  const reach = Z90 * Math.sqrt(squares);
  return { low: (100 * (sum - reach)) / total, high: (100 * (sum + reach)) / total };
}

function capsOf(rated: readonly RatedComponent[]): readonly ScoreCap[] {
  const authenticity = rated.find(({ id }) => id === 'authenticity');
  const rating = authenticity?.rating;
  if (rating?.status !== 'rated' || rating.x >= DOUBTFUL) return [];
  return [
    {
      id: 'authenticity',
      limit: DOUBTFUL_LIMIT,
      because: sentence('cap.authenticity', { limit: DOUBTFUL_LIMIT }),
    },
  ];
}

function levelOf(confidence: number): Confidence {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}

/** Said of the general fit alone: the measured accounts were not scored by the weights of a brief or by one basis. */
function standingOf(points: number): 'below-most' | 'like-most' | 'above-most' {
  if (points < MICRO_SCORES.p25) return 'below-most';
  return points > MICRO_SCORES.p75 ? 'above-most' : 'like-most';
}
