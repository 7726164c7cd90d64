import { midpoint } from '../core/count/range';
import {
  type LibrarySet,
  librarySets,
  type SeenLevel,
  seenLevels,
} from '../core/estimate/benchmarks/library-sets';
import { toEvidence } from '../core/profile/to-evidence';
import type { Ports } from './ports';

/** The profiles seen last that are looked at: enough for every size, few enough for one answer. */
const MOST_PROFILES = 2000;
/** Profiles read in one transaction: short enough not to hold up a page. */
const CHUNK = 50;

/** Benchmark sets made of the profiles the user has seen. Nothing is set; the user chooses. */
export async function measureLibrary(ports: Ports): Promise<readonly LibrarySet[]> {
  const { window } = await ports.settings.settings();
  const keys = await ports.library.seenKeys(MOST_PROFILES);
  const levels: SeenLevel[] = [];
  for (let from = 0; from < keys.length; from += CHUNK) {
    for (const record of await ports.library.records(keys.slice(from, from + CHUNK))) {
      const { metrics } = ports.evaluate(toEvidence(record), { window });
      levels.push(...seenLevels(record.platform, record.followers && midpoint(record.followers), metrics));
    }
  }
  return librarySets(levels, ports.now());
}
