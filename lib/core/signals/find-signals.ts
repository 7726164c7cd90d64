import { SIGNAL_CATALOG } from './catalog';
import { SIGNAL_IDS, type Signal } from './signal';
import type { SignalInput } from './signal-rule';

/** Every signal of the catalog, flagged, clear or unknown. */
export function findSignals(input: SignalInput): readonly Signal[] {
  return SIGNAL_IDS.map((id) => {
    const { status, severity, because, otherwise } = SIGNAL_CATALOG[id].detect(input);
    return { id, status, severity, because, otherwise };
  });
}
