import type { VerdictWord } from '../core/library/verdict';
import type { ProfileKey } from '../core/profile/record';
import { asKept, judge, judgeContext } from './judge';
import type { Ports } from './ports';
import { healthInTabs, joinKnown, recordInTabs, settle } from './refresh-surfaces';
import { mayKeep } from './rules';

/** Gives or takes back a verdict; what was known is frozen in the same transaction. */
export async function setVerdict(
  ports: Ports,
  draft: { readonly key: ProfileKey; readonly listId: string; readonly verdict: VerdictWord | null },
): Promise<void> {
  const context = await judgeContext(ports);
  if (!context) return;
  const session = await recordInTabs(ports, draft.key);
  const health = await healthInTabs(ports, draft.key);
  await ports.library.setVerdict(draft, (found) => {
    const record = joinKnown(found, session);
    if (!record) return null;
    const { brief } = found;
    const keep = mayKeep(record, { ...found, listed: true }, context.consent)
      ? asKept(context, record)
      : null;
    const { window } = context.settings;
    return { insight: judge(context, record, found, health), brief, window, keep };
  });
  await settle(ports, draft.key);
}
