import type { WelcomeSample } from '../../components/welcome/welcome';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { sampleInsight } from '../../lib/samples/sample-insight';

/** An invented creator, read and scored here and now by the engine itself. */
export function welcomeSample(): WelcomeSample {
  return { insight: sampleInsight(maraKneads, new Date().toISOString()) };
}
