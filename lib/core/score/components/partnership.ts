import type { Measurement } from '../../estimate/measurement';
import type { ProfileEvidence } from '../../profile/record';
import type { Paid } from '../../signals/paid';
import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { along, alongLog, type Curve } from '../curve';
import { combine, sdOfRange, USUAL_SD } from '../parts';

const RECENCY: Curve = [
  [7, 1],
  [30, 0.5],
  [90, 0],
];
const CADENCE: Curve = [
  [0.15, 0],
  [1, 0.7],
  [3, 1],
  [10, 1],
  [30, 0.6],
];
/** Some paid posts show practice; mostly paid posts wear out an audience. */
const PAID_SHARE: Curve = [
  [0, 0.7],
  [0.05, 1],
  [0.3, 1],
  [0.6, 0.3],
  [0.8, 0.1],
];
const REPEAT_BONUS = 0.1;
const REPEAT_DAYS = 30;
const DAY = 86_400_000;

/** The same brand in two paid posts at least a month apart. */
export function hasRepeatPartner({ posts }: ProfileEvidence, { brands }: Paid): boolean {
  if (brands.every(({ posts: ids }) => ids.length < 2)) return false;
  const times = new Map(
    posts.map(({ id, publishedAt }) => [id, publishedAt ? Date.parse(publishedAt) : Number.NaN]),
  );
  return brands.some(({ posts: ids }) => {
    const dated = ids.map((id) => times.get(id) ?? Number.NaN).filter(Number.isFinite);
    return dated.length > 1 && Math.max(...dated) - Math.min(...dated) >= REPEAT_DAYS * DAY;
  });
}

function levelOf(measurement: Measurement): number | null {
  if (measurement.status === 'unmeasured') return null;
  return measurement.value ?? Math.sqrt(measurement.low * measurement.high);
}

function ratedCadence(measurement: Measurement) {
  const level = levelOf(measurement);
  if (level === null || measurement.status === 'unmeasured') return null;
  const sd = sdOfRange(alongLog(CADENCE, measurement.low), alongLog(CADENCE, measurement.high));
  return { x: alongLog(CADENCE, level), sd };
}

function ratedShare(paid: Paid) {
  if (paid.share === null) return null;
  return { x: along(PAID_SHARE, paid.share), sd: paid.lowerBound ? 1.5 * USUAL_SD : USUAL_SD };
}

function because({ metrics, paid }: RatingInput, repeats: boolean) {
  const days = levelOf(metrics['days-since-post']);
  const perWeek = levelOf(metrics['posts-per-week']);
  const { share } = paid;
  if (days === null) {
    return share === null
      ? sentence('rate.partnership.unknown')
      : sentence('rate.partnership.paid', { share });
  }
  if (perWeek === null) return sentence('rate.partnership.recency', { days });
  if (share === null) return sentence('rate.partnership.dates', { days, perWeek });
  return sentence(repeats ? 'rate.partnership.repeats' : 'rate.partnership.all', { days, perWeek, share });
}

function rate(input: RatingInput): Rating {
  const { metrics, paid, evidence } = input;
  const days = levelOf(metrics['days-since-post']);
  const repeats = hasRepeatPartner(evidence, paid);
  const combined = combine([
    { weight: 0.4, rated: days === null ? null : { x: along(RECENCY, days), sd: USUAL_SD } },
    { weight: 0.3, rated: ratedCadence(metrics['posts-per-week']) },
    { weight: 0.3, rated: ratedShare(paid) },
  ]);
  if (!combined) return { status: 'unrated', lacking: ['dated-posts'], because: because(input, false) };
  const x = Math.min(1, combined.x + (repeats ? REPEAT_BONUS : 0));
  return { status: 'rated', x, sd: combined.sd, because: because(input, repeats) };
}

export const partnership: Component = {
  label: 'part.partnership',
  theme: 'partnership',
  weight: () => 10,
  applies: () => true,
  rate,
};
