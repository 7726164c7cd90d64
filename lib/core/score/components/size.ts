import { midpoint, type Range } from '../../count/range';
import { sentence } from '../../words/sentence';
import type { Brief } from '../brief';
import type { Component, Rating } from '../component';
import { alongLog, type Curve } from '../curve';
import { sdOfRange } from '../parts';

/** Micro creators: where engagement and reach are in balance. */
export const MICRO = { min: 10_000, max: 100_000 };

/** A plateau over the wanted sizes, falling off on both sides. */
function curveFor(wanted: { readonly min: number; readonly max: number }): Curve {
  const min = Math.max(1, wanted.min);
  const max = Math.max(min, wanted.max);
  return [
    [min / 10, 0],
    [min / 2, 0.6],
    [min, 1],
    [max, 1],
    [max * 1.5, 0.6],
    [max * 5, 0.15],
    [max * 10, 0],
  ];
}

const MICRO_CURVE = curveFor(MICRO);

function because(size: number, brief: Brief | null) {
  const { min, max } = brief?.followers ?? MICRO;
  const params = { followers: size, min, max };
  if (size >= min && size <= max)
    return sentence(brief?.followers ? 'rate.size.within' : 'rate.size.micro', params);
  if (brief?.followers)
    return sentence(size < min ? 'rate.size.below-brief' : 'rate.size.above-brief', params);
  return sentence(size < min ? 'rate.size.below' : 'rate.size.above', params);
}

function rateSize(followers: Range, brief: Brief | null): Rating {
  const curve = brief?.followers ? curveFor(brief.followers) : MICRO_CURVE;
  const size = midpoint(followers);
  const sd = sdOfRange(alongLog(curve, followers.low), alongLog(curve, followers.high));
  return { status: 'rated', x: alongLog(curve, size), sd, because: because(size, brief) };
}

export const size: Component = {
  label: 'part.size',
  theme: 'affordability',
  weight: () => 10,
  applies: () => true,
  rate({ evidence: { followers }, brief }) {
    if (followers) return rateSize(followers, brief);
    return { status: 'unrated', lacking: ['followers'], because: sentence('rate.size.unknown') };
  },
};
