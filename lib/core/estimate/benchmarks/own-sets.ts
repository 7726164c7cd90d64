import { shortMark } from '../short-mark';
import type { BenchmarkSet } from './benchmark-set';
import { BUILT_IN_SETS, setFor } from './benchmark-sets';

/** What an import does to the user's sets; nothing that was there goes unless a set of its id comes. */
export interface Import {
  readonly sets: readonly BenchmarkSet[];
  readonly added: number;
  readonly replaced: number;
  /** Sets of the file that are built in word for word. */
  readonly builtIn: number;
}

/** The sets of a file before those the user has, so that the newest choice is the one in use. */
export function importSets(own: readonly BenchmarkSet[], file: readonly BenchmarkSet[]): Import {
  const builtIn = new Set(BUILT_IN_SETS.map(wordsOf));
  const coming = file.filter((set) => !builtIn.has(wordsOf(set)));
  const ids = new Set(coming.map(({ id }) => id));
  const staying = own.filter(({ id }) => !ids.has(id));
  const replaced = own.length - staying.length;
  return {
    sets: [...coming, ...staying],
    added: coming.length - replaced,
    replaced,
    builtIn: file.length - coming.length,
  };
}

/** False = another set stands before it for every kind of post it speaks of. */
export function isInUse(set: BenchmarkSet, among: readonly BenchmarkSet[]): boolean {
  const formats = set.kind ? [set.kind] : (['static', 'video'] as const);
  return formats.some((format) => setFor(among, set.platform, set.metric, format) === set);
}

/** A short name of these sets, the same wherever they are the same. */
export function markOf(sets: readonly BenchmarkSet[]): string {
  return shortMark(sets.map(wordsOf).join('\n'));
}

/** The set with its parts in one order, whatever order a file had them in. */
function wordsOf({
  id,
  platform,
  metric,
  kind,
  year,
  source,
  knots,
  tau,
  s0,
  nu,
  delta,
}: BenchmarkSet): string {
  return JSON.stringify([id, platform, metric, kind, year, source, knots, tau, s0, nu, delta]);
}
