import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import type { Ports } from './ports';
import { refreshSurfaces } from './refresh-surfaces';
import { rejudgeLibrary } from './rejudge-library';

/** From now on these sets of the user stand before the built-in ones; opinions formed with others are rebuilt. */
export async function setBenchmarks(ports: Ports, sets: readonly BenchmarkSet[]): Promise<void> {
  await ports.settings.setBenchmarks(sets);
  await refreshSurfaces(ports, null);
  // A large library takes longer than an answer may; what a stopped worker leaves is done at the next start.
  void rejudgeLibrary(ports).catch(() => {});
}
