import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { along, type Curve } from '../curve';
import { combine, sdOfRange, USUAL_SD } from '../parts';

/** One in ten, half and nine in ten accounts have less focus. */
const FOCUS: Curve = [
  [0.05, 0],
  [0.31, 0.5],
  [0.66, 1],
];
const MATCH = 0.6;
const FOCUSED = 0.4;

function focusOf({ metrics }: RatingInput) {
  const focus = metrics['topic-focus'];
  if (focus.status === 'unmeasured') return null;
  const { value, low, high, benchmark } = focus;
  const sd = sdOfRange(along(FOCUS, low), along(FOCUS, high));
  return { x: along(FOCUS, value ?? low), sd, above: benchmark?.percentile ?? 0.5 };
}

/** How far the captions are about what the brief wants: its words, else its niches. null = not known or not asked. */
function wantedShare({ match, niche, brief }: RatingInput): number | null {
  if (match) return match.value;
  const wanted = brief?.niches ?? [];
  if (wanted.length === 0 || niche.candidates.length === 0) return null;
  return niche.candidates
    .filter(({ id }) => wanted.includes(id))
    .reduce((sum, { share }) => Math.min(1, sum + share), 0);
}

function asks({ match, brief }: RatingInput): boolean {
  return match !== null || (brief?.niches ?? []).length > 0;
}

function rate(input: RatingInput): Rating {
  const focus = focusOf(input);
  const match = wantedShare(input);
  const parts = [{ weight: FOCUSED, rated: focus }];
  if (asks(input))
    parts.push({ weight: MATCH, rated: match === null ? null : { x: match, sd: USUAL_SD, above: 0 } });
  const combined = combine(parts);
  if (!combined) return { status: 'unrated', lacking: ['captions'], because: sentence('rate.niche.unknown') };
  const { x, sd } = combined;
  return { status: 'rated', x, sd, because: because(input, match, focus?.above ?? null) };
}

function because(input: RatingInput, match: number | null, above: number | null) {
  if (match === null) return sentence(focusAlone(input), { above: above ?? 0.5 });
  return above === null
    ? sentence('rate.niche.match', { match })
    : sentence('rate.niche.match-focus', { match, above });
}

/** Why nothing was compared with a brief. */
function focusAlone(input: RatingInput) {
  if (!input.brief) return 'rate.niche.focus-general';
  return asks(input) ? 'rate.niche.focus' : 'rate.niche.focus-unasked';
}

export const niche: Component = {
  label: 'part.niche',
  theme: 'niche',
  weight: (brief) => (brief ? 15 : 8),
  applies: () => true,
  rate,
};
