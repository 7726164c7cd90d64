import { ENGINE_VERSION } from '../core/insight/engine-version';
import { engineWith, judgeContext, judgePlainly } from './judge';
import type { Ports } from './ports';

/** Profiles judged in one transaction: short enough not to hold up a page. */
const CHUNK = 25;

/** After an update of the engine or another choice of benchmark sets or look back: sortable columns are computed anew, chunk by chunk. Resumes where it was stopped. */
export async function rejudgeLibrary(ports: Ports): Promise<void> {
  const context = await judgeContext(ports);
  if (!context) return;
  const engine = engineWith(ENGINE_VERSION, context.benchmarks, context.settings.window);
  const next = () => ports.library.rejudge(engine, CHUNK, (record) => judgePlainly(context, record));
  while ((await next()) === CHUNK) {
    // One chunk after the other; each is committed before the next begins.
  }
}
