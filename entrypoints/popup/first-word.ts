import type { SurfacePort } from '../../components/insight/surface-store';
import type { SurfaceState } from '../../lib/core/insight/surface-state';

/** What popup-question.ts has asked and heard by the time the drawing code runs. */
export interface FirstWord {
  readonly tab: Promise<number | null>;
  /** The newest word so far; nothing is heard any more after this. */
  take(): Promise<SurfaceState>;
}

/** null where the question did not run: the popup asks for itself then. */
export function firstWord(): FirstWord | null {
  return (globalThis as { firstWord?: FirstWord }).firstWord ?? null;
}

/** The port, whose first answer is the one that is on its way already. */
export function withFirstWord(port: SurfacePort, word: FirstWord | null): SurfacePort {
  let first = word;
  return {
    listen: port.listen,
    read() {
      const asked = first;
      first = null;
      return asked ? asked.take() : port.read();
    },
  };
}
