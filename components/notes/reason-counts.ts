import type { VerdictTally } from '../../lib/core/library/list-sheet';
import { isolate, type Say } from '../ui/words';

/** How often each reason was given: "price (2), other style (1)"; null = no word wanted one. */
export function reasonCounts(say: Say, { reasons, unexplained }: VerdictTally): string | null {
  const counts = reasons.map(({ reason, n }) => say('tally.count', { reason: isolate(reason), n }));
  const rest =
    unexplained > 0 ? [say('tally.count', { reason: say('tally.unexplained'), n: unexplained })] : [];
  const all = [...counts, ...rest];
  return all.length === 0 ? null : all.join(', ');
}
