import type { Insight } from '../core/insight/insight';
import type { ProfileKey } from '../core/profile/record';
import type { Brief } from '../core/score/brief';
import { judge, judgeContext } from './judge';
import type { Ports } from './ports';

/**
 * What a report may say of these profiles, in their order: never with prices that creators named to the user, and
 * by a brief only where its list is named. null = nothing is kept of the profile.
 */
export async function judgeForReport(
  ports: Ports,
  { keys, listId }: { readonly keys: readonly ProfileKey[]; readonly listId: string | null },
): Promise<readonly (Insight | null)[]> {
  const context = await judgeContext(ports);
  if (!context) return keys.map(() => null);
  const brief = listId === null ? null : await briefOf(ports, listId);
  const records = new Map((await ports.library.records(keys)).map((record) => [record.key, record]));
  return keys.map((key) => {
    const record = records.get(key);
    return record ? judge(context, record, { brief, quotes: [] }, null) : null;
  });
}

export async function briefOf({ library }: Ports, listId: string): Promise<Brief | null> {
  const briefs = await library.briefs();
  return briefs.find(({ list }) => list.id === listId)?.brief ?? null;
}
