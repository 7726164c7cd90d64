import type { Insight } from '../core/insight/insight';
import type { ReaderHealth } from '../core/insight/reader-health';
import { toInsight } from '../core/insight/to-insight';
import type { ProfileRecord } from '../core/profile/record';
import { toEvidence } from '../core/profile/to-evidence';
import type { Brief } from '../core/score/brief';
import type { Consent, Settings } from '../core/settings/settings';
import type { Evaluate, Kept } from './ports';

export interface JudgeContext {
  readonly evaluate: Evaluate;
  readonly settings: Settings;
  readonly consent: Consent;
}

/** Record in, view model out: the same for a page just read, a profile out of the store and a verdict's evidence. */
export function judge(
  { evaluate, settings, consent }: JudgeContext,
  record: ProfileRecord,
  brief: Brief | null,
  health: ReaderHealth | null,
): Insight {
  const { window, currency } = settings;
  const evaluation = evaluate(toEvidence(record), { brief, window, currency });
  return toInsight({ record, evaluation, health, reading: consent.reading, brief });
}

/** The record as it may be kept, with the general fit: the same table sorts creators of every campaign. */
export function asKept(context: JudgeContext, record: ProfileRecord): Kept {
  return { record, general: judge(context, record, null, null) };
}
