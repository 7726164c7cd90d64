import { shortMark } from '../core/estimate/short-mark';
import { ENGINE_VERSION } from '../core/insight/engine-version';
import { type BriefFits, rowFitOf } from '../core/library/brief-fit';
import type { ProfileKey } from '../core/profile/record';
import { engineWith, judge, judgeContext } from './judge';
import { briefOf } from './judge-for-report';
import type { Ports } from './ports';

/** How these profiles fit the brief of the list, by the same rules as panel and popup; null = there is no brief. */
export async function judgeByBrief(
  ports: Ports,
  { keys, listId }: { readonly keys: readonly ProfileKey[]; readonly listId: string },
): Promise<BriefFits | null> {
  const context = await judgeContext(ports);
  const brief = context && (await briefOf(ports, listId));
  if (!context || !brief) return null;
  const [kept, quotes] = await Promise.all([ports.library.records(keys), ports.library.quotes()]);
  const records = new Map(kept.map((record) => [record.key, record]));
  const { benchmarks, settings } = context;
  const engine = engineWith(ENGINE_VERSION, benchmarks, settings.window);
  const prices = quotes.map(({ id, updatedAt }) => [id, updatedAt]);
  return {
    mark: shortMark(JSON.stringify([engine, listId, brief, prices, settings.rates, settings.currency])),
    fits: keys.map((key) => {
      const record = records.get(key);
      return record ? rowFitOf(judge(context, record, { brief, quotes }, null)) : null;
    }),
  };
}
