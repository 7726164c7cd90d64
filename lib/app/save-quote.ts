import { makeQuote, type QuoteDraft } from '../core/price/make-quote';
import { judgeContext, judgePlainly } from './judge';
import { keepOnceListed } from './keep-once-listed';
import type { Ports } from './ports';
import { joinKnown, recordInTabs, refreshSurfaces, settle } from './refresh-surfaces';

/** Keeps a price that a creator named; prices shown anywhere learn from it. */
export async function saveQuote(ports: Ports, draft: QuoteDraft): Promise<void> {
  const context = await judgeContext(ports);
  if (!context) return;
  const { key } = draft;
  const found = await ports.library.find(key, context.settings.currentListId);
  const record = joinKnown(found, await recordInTabs(ports, key));
  const quote = makeQuote(
    draft,
    record && judgePlainly(context, record),
    ports.now(),
    context.settings.rates,
  );
  await ports.library.saveQuote({ ...quote, key }, await keepOnceListed(ports, key));
  await settle(ports, key);
  await refreshSurfaces(ports, null);
}
