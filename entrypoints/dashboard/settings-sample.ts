import type { SampleOf } from '../../components/settings/settings-page';
import { sampleInsight } from '../../lib/samples/sample-insight';
import { settingsSample } from '../../lib/samples/settings-sample';

/** The invented creator, read and counted at `now` (ISO 8601) with what the user chose. */
export function sampleAt(now: string): SampleOf {
  return ({ reading }, { window, currency, rates }, benchmarks) =>
    sampleInsight(settingsSample, now, { reading, window, currency, rates, benchmarks });
}
