import type { WordKey } from '../../lib/core/words/sentence';
import type { Finding } from './finding';

export const FINDING_WORDS = {
  below: 'finding.below',
  'below-to-usual': 'finding.below-to-usual',
  usual: 'finding.usual',
  'usual-to-above': 'finding.usual-to-above',
  above: 'finding.above',
  'too-wide': 'finding.too-wide',
} as const satisfies Record<Finding, WordKey>;
