import type { Preference, Taken } from '../../lib/core/share/library-file';

/** Questions until it is given up: a large file takes minutes, and the worker may be stopped in between. */
const TRIES = 60;
/** Between two questions to a worker that was just stopped. */
const PAUSE = 250;

interface Draft {
  readonly batch: string;
  readonly prefer: Preference;
  readonly author: string | null;
}

/**
 * Asks until the background says how it stands. The answer may come after the deadline of one message, and a worker
 * that is stopped half way has written nothing: asked again, it does all of it, and once.
 */
export async function commitBatch(
  ask: (draft: Draft) => Promise<Taken>,
  draft: Draft,
  pause: (ms: number) => Promise<void>,
): Promise<Taken> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await ask(draft);
    } catch (failure) {
      if (left === 0 || isRefused(failure)) throw failure;
      await pause(PAUSE);
    }
  }
}

/** The background said no, and would again. */
function isRefused(failure: unknown): boolean {
  const said = /^import\.commit: (.*)$/.exec(failure instanceof Error ? failure.message : '')?.[1];
  return said !== undefined && said !== 'deadline' && said !== 'no answer';
}
