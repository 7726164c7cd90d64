import type { View } from '../core/library/verdict';
import type { Ports } from './ports';
import { requireConsent } from './require-consent';

/** Keeps a way to look at the library; answers its id. */
export async function saveView(
  ports: Ports,
  draft: Pick<View, 'name' | 'query' | 'columns'> & { readonly id: string | null },
): Promise<{ readonly id: string }> {
  await requireConsent(ports);
  return { id: await ports.library.saveView(draft) };
}

export async function removeView(ports: Ports, { id }: { readonly id: string }): Promise<void> {
  await requireConsent(ports);
  await ports.library.removeView(id);
}
