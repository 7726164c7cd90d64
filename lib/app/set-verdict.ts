import type { VerdictWord } from '../core/library/verdict';
import type { ProfileKey } from '../core/profile/record';
import { asKept, judge, judgeContext } from './judge';
import type { Found, Frozen, Ports } from './ports';
import { joinKnown, settle, shownIn } from './refresh-surfaces';
import { mayKeep } from './rules';

/** Gives or takes back a verdict; what was known is frozen in the same transaction. */
export async function setVerdict(
  ports: Ports,
  draft: { readonly key: ProfileKey; readonly listId: string; readonly verdict: VerdictWord | null },
): Promise<void> {
  if (!(await ports.settings.consent())) return;
  await ports.library.setVerdict(draft, await freezer(ports));
  await settle(ports, draft.key);
}

/** What a verdict given now freezes of a creator; null = nothing is known of it. */
export async function freezer(ports: Ports): Promise<(found: Found) => Frozen | null> {
  const [context, tabs] = await Promise.all([judgeContext(ports), ports.tabs.all()]);
  if (!context) return () => null;
  const { window } = context.settings;
  return (found) => {
    const shown = shownIn(tabs, found.key);
    const record = joinKnown(found, shown?.record ?? null);
    if (!record) return null;
    const { brief } = found;
    const mayBeKept = mayKeep(record, { ...found, listed: true }, context.consent);
    const insight = judge(context, record, found, shown?.health ?? null);
    return { insight, brief, window, keep: mayBeKept ? asKept(context, record) : null };
  };
}
