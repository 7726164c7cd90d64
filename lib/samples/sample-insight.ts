import { evaluate } from '../core/insight/evaluate';
import type { Insight } from '../core/insight/insight';
import { toInsight } from '../core/insight/to-insight';
import { recordOf } from '../core/profile/merge-observation';
import { profileKey } from '../core/profile/record';
import { toEvidence } from '../core/profile/to-evidence';
import type { SampleCreator } from './sample-creator';
import { sampleObservation } from './sample-observation';

/** What a surface would show of the sample after one full reading at `now` (ISO 8601). */
export function sampleInsight(creator: SampleCreator, now: string): Insight {
  const key = profileKey(creator.platform, creator.handle);
  const record = recordOf(sampleObservation(creator, now), key);
  return toInsight({
    record,
    evaluation: evaluate(toEvidence(record)),
    health: { status: 'everything-read', fields: [], missing: [], at: now },
    reading: 'page-and-responses',
    brief: null,
  });
}
