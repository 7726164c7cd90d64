import type { Evaluation } from '../core/insight/evaluation';
import type { CaptionLanguages } from '../core/niche/caption-languages';
import type { Niche } from '../core/niche/niche';
import type { Price, PricedFormat } from '../core/price/price';
import type { Brief } from '../core/score/brief';
import type { ScorePart } from '../core/score/fit-score';
import type { Signal } from '../core/signals/signal';
import { ENGLISH, say } from '../core/words/say';
import { writeText } from './line-bytes';
import { shortNumber, shortOrNull } from './short-numbers';
import { writeMeasurements } from './write-measurements';
import { writePaid } from './write-paid';

/** Sentences put into English words; everything else as the engine says it. */
function spokenSignal({ id, status, severity, because, otherwise }: Signal) {
  return {
    id,
    status,
    severity,
    because: say(ENGLISH, because),
    // Left out of the line where it is undefined.
    otherwise: otherwise ? say(ENGLISH, otherwise) : undefined,
  };
}

function spokenPart({ id, theme, weight, points, contribution, because }: ScorePart) {
  return {
    id,
    theme,
    weight,
    points: shortOrNull(points),
    contribution: shortNumber(contribution),
    because: say(ENGLISH, because),
  };
}

function spokenScore(score: Evaluation['score']) {
  const components = score.components.map(spokenPart);
  if (score.status === 'withheld') return { ...score, components };
  const caps = score.caps.map(({ id, limit, because }) => ({ id, limit, because: say(ENGLISH, because) }));
  return { ...score, coverage: shortNumber(score.coverage), components, caps };
}

/** As the contract has it; the ranges stand beside their figures, for whoever reads the line pays for every object. */
function shortPrice(price: Price) {
  if (price.status === 'unestimated') return price;
  const { status, currency, perDollar, format, share, basis, formats } = price;
  const figures = shortFigures(price);
  return { status, currency, perDollar, format, ...figures, share, basis, formats: formats.map(shortFormat) };
}

function shortFormat(priced: PricedFormat) {
  const { format, perEngagement, perEngagementRange, perThousandViews, perThousandViewsRange } = priced;
  return {
    format,
    ...shortFigures(priced),
    perEngagement: shortOrNull(perEngagement),
    perEngagementLow: shortOrNull(perEngagementRange?.low ?? null),
    perEngagementHigh: shortOrNull(perEngagementRange?.high ?? null),
    perThousandViews: shortOrNull(perThousandViews),
    perThousandViewsLow: shortOrNull(perThousandViewsRange?.low ?? null),
    perThousandViewsHigh: shortOrNull(perThousandViewsRange?.high ?? null),
  };
}

function shortFigures({ value, low, high }: Pick<PricedFormat, 'value' | 'low' | 'high'>) {
  return { value: shortNumber(value), low: shortNumber(low), high: shortNumber(high) };
}

function shortNiche(niche: Niche): Niche {
  const candidates = niche.candidates.map(({ id, hits, share }) => ({
    id,
    hits: shortNumber(hits),
    share: shortNumber(share),
  }));
  return { ...niche, candidates, focus: shortOrNull(niche.focus) };
}

/** Writes the line of one profile. */
export function writeInsight(
  key: string,
  evaluation: Evaluation,
  brief: Brief | null,
  languages: CaptionLanguages | null,
): void {
  const { engine, metrics, signals, conversation, paid, niche, match, findings, price, score } = evaluation;
  writeText(`{"key":${JSON.stringify(key)},"engine":${JSON.stringify(engine)},"metrics":`);
  writeMeasurements(metrics);
  const first = JSON.stringify({ signals: signals.map(spokenSignal), conversation });
  writeText(`,${first.slice(1, -1)},"paid":`);
  writePaid(paid);
  const rest = JSON.stringify({
    niche: shortNiche(niche),
    match,
    ...(brief && { findings }),
    price: shortPrice(price),
    score: spokenScore(score),
    ...(languages && { languages }),
  });
  writeText(`,${rest.slice(1)}`);
}
