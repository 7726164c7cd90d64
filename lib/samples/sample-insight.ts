import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { evaluate } from '../core/insight/evaluate';
import type { Insight } from '../core/insight/insight';
import { toInsight } from '../core/insight/to-insight';
import type { ExchangeRates } from '../core/price/exchange-rates';
import { recordOf } from '../core/profile/merge-observation';
import type { ProfileObservation } from '../core/profile/observation';
import { profileKey } from '../core/profile/record';
import { toEvidence } from '../core/profile/to-evidence';
import type { RateBasis } from '../core/score/headline';
import type { ReadingDepth } from '../core/settings/settings';
import type { SampleCreator } from './sample-creator';
import { sampleObservation } from './sample-observation';

/** What the user chose that changes an answer; absent = the defaults. */
export interface SampleChoices {
  readonly reading?: ReadingDepth;
  readonly window?: number;
  readonly currency?: string;
  readonly rates?: ExchangeRates;
  /** The one basis of rates that is asked for. */
  readonly basis?: RateBasis | null;
  readonly benchmarks?: readonly BenchmarkSet[];
}

/** What a surface would show of the sample after one full reading at `now` (ISO 8601). */
export function sampleInsight(creator: SampleCreator, now: string, choices: SampleChoices = {}): Insight {
  const { reading = 'page-and-responses', ...context } = choices;
  const key = profileKey(creator.platform, creator.handle);
  const full = sampleObservation(creator, now);
  const record = recordOf(reading === 'page' ? asOnPage(full) : full, key);
  return toInsight({
    record,
    evaluation: evaluate(toEvidence(record), context),
    health: { status: 'everything-read', fields: [], missing: [], at: now },
    reading,
    brief: null,
    basis: choices.basis ?? null,
  });
}

/** The counts of the posts come with the answers that a page receives; the page itself shows none of them. */
function asOnPage(observation: ProfileObservation): ProfileObservation {
  const posts = observation.posts.map(
    ({ likes: _likes, comments: _comments, views: _views, shares: _shares, ...post }) => post,
  );
  return { ...observation, posts };
}
