import type { ProfileKey } from '../core/profile/record';
import { keepOnceListed } from './keep-once-listed';
import type { Ports } from './ports';
import { settle } from './refresh-surfaces';

/** Saves what the user wrote about a profile; an empty text removes it. */
export async function saveNote(
  ports: Ports,
  draft: { readonly key: ProfileKey; readonly text: string },
): Promise<void> {
  if (!(await ports.settings.consent())) return;
  const keep = draft.text.trim() === '' ? null : await keepOnceListed(ports, draft.key);
  await ports.library.saveNote(draft, keep);
  await settle(ports, draft.key);
}
