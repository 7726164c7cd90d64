import type { ProfileKey } from '../core/profile/record';
import { keepOnceListed } from './keep-once-listed';
import type { Ports } from './ports';
import { settle } from './refresh-surfaces';

/** Puts a profile on a list or takes it off. */
export async function setEntry(
  ports: Ports,
  draft: { readonly key: ProfileKey; readonly listId: string; readonly listed: boolean },
): Promise<void> {
  if (!(await ports.settings.consent())) return;
  await ports.library.setEntry(draft, draft.listed ? await keepOnceListed(ports, draft.key) : null);
  await settle(ports, draft.key);
}
