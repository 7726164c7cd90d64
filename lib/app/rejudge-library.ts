import { ENGINE_VERSION } from '../core/insight/engine-version';
import { judge } from './judge';
import type { Ports } from './ports';

/** Profiles judged in one transaction: short enough not to hold up a page. */
const CHUNK = 25;

/** After an update of the engine: sortable columns are computed anew, chunk by chunk. Resumes where it was stopped. */
export async function rejudgeLibrary(ports: Ports): Promise<void> {
  const [consent, settings] = await Promise.all([ports.settings.consent(), ports.settings.settings()]);
  if (!consent) return;
  const context = { evaluate: ports.evaluate, settings, consent };
  const next = () =>
    ports.library.rejudge(ENGINE_VERSION, CHUNK, (record) => judge(context, record, null, null));
  while ((await next()) === CHUNK) {
    // One chunk after the other; each is committed before the next begins.
  }
}
