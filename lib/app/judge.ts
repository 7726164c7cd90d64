import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { markOf } from '../core/estimate/benchmarks/own-sets';
import type { Insight } from '../core/insight/insight';
import type { ReaderHealth } from '../core/insight/reader-health';
import { toInsight } from '../core/insight/to-insight';
import { visitFigures } from '../core/library/visit-figures';
import { withVisit } from '../core/profile/note-visit';
import type { ProfileRecord } from '../core/profile/record';
import { toEvidence } from '../core/profile/to-evidence';
import type { RateBasis } from '../core/score/headline';
import { type Consent, DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import type { Evaluate, Found, Kept, Ports } from './ports';

let told: string | null = null;

/** Weekdays and hours are told as on the user's own clock; to ask for it at each start would hold up the first score. */
function zone(): string {
  told ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return told;
}

export interface JudgeContext {
  readonly evaluate: Evaluate;
  readonly settings: Settings;
  readonly consent: Consent;
  /** The user's own sets. */
  readonly benchmarks: readonly BenchmarkSet[];
}

/** What every judgement depends on beside the record; null = not consented. */
export async function judgeContext({ evaluate, settings: store }: Ports): Promise<JudgeContext | null> {
  const [consent, settings, benchmarks] = await Promise.all([
    store.consent(),
    store.settings(),
    store.benchmarks(),
  ]);
  return consent && { evaluate, settings, consent, benchmarks };
}

/** What the user asked and noted, as far as figures depend on it. */
export interface Asked extends Pick<Found, 'brief' | 'quotes'> {
  /** Only for a look: the one basis of rates. */
  readonly basis?: RateBasis | null;
}

const NOTHING_ASKED: Asked = { brief: null, quotes: [] };

/** Record in, view model out: the same for a page just read, a profile out of the store and a verdict's evidence. */
export function judge(
  { evaluate, settings, consent, benchmarks }: JudgeContext,
  record: ProfileRecord,
  { brief, quotes, basis = null }: Asked,
  health: ReaderHealth | null,
): Insight {
  const { window, rates } = settings;
  // Prices are compared with the budget of the brief: in its currency.
  const currency = brief?.budgetPerPost?.currency ?? settings.currency;
  const evaluation = evaluate(toEvidence(record), {
    benchmarks,
    brief,
    window,
    currency,
    rates,
    quotes,
    basis,
  });
  const engine = engineWith(evaluation.engine, benchmarks, window);
  return toInsight({
    record,
    evaluation: { ...evaluation, engine },
    health,
    reading: consent.reading,
    brief,
    zone,
    basis,
  });
}

/** The general fit: what is said of everybody alike, whatever the user asks of one campaign. */
export function judgePlainly(context: JudgeContext, record: ProfileRecord): Insight {
  return judge(context, record, NOTHING_ASKED, null);
}

/**
 * The record as it may be kept, with what was measured on this visit and the general fit: the same table sorts
 * creators of every campaign. looked = what this look found, and the insight that came of it; where nothing was asked
 * that is the general fit already.
 */
export function asKept(
  context: JudgeContext,
  record: ProfileRecord,
  looked: { readonly found: Asked; readonly insight: Insight } | null = null,
): Kept {
  const isGeneral = looked && looked.found.brief === null && looked.found.quotes.length === 0;
  const general = isGeneral ? looked.insight : judgePlainly(context, record);
  const figures = visitFigures(general);
  return { record: figures ? withVisit(record, { figures }) : record, general };
}

/** Names rules, sets and look back together: an opinion formed with others is rebuilt like one of an older engine. */
export function engineWith(
  engine: string,
  benchmarks: readonly BenchmarkSet[],
  window: Settings['window'],
): string {
  const marks = [
    ...(benchmarks.length > 0 ? [markOf(benchmarks)] : []),
    ...(window === DEFAULT_SETTINGS.window ? [] : [`last${window}`]),
  ];
  return [engine, ...marks].join('+');
}
