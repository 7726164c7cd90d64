import { defineCopy } from '../../lib/store/copy/copy-database';
import { isCopied } from '../../lib/store/copy/touched-rows';
import { USER_TABLES } from '../../lib/store/user/user-tables';
import { createWorld, type World } from '../app/world';
import { type Planted, plant, tablesOf, uproot, writeLibrary } from '../store/written-library';
import { dieAt } from './dying-worker';
import { WRITE_PATHS } from './write-paths';

export interface KillCount {
  readonly kills: number;
  /** Actions that were half done after the kill. */
  readonly halves: number;
  /** Actions that were answered and are not there. */
  readonly lost: number;
  /** Times that the second copy did not catch up with the library. */
  readonly uncopied: number;
}

let names = 0;

/** Kills a worker at every `stride`-th request of every write path, on libraries planted anew for each kill. */
export async function killEverywhere(stride = 1): Promise<KillCount> {
  const whole = await wholeLibrary();
  const sum = { kills: 0, halves: 0, lost: 0, uncopied: 0 };
  for (const act of Object.values(WRITE_PATHS)) {
    const before = await shapeAfter(whole, async () => {});
    const after = await shapeAfter(whole, act);
    for (let n = 1; ; n += stride) {
      const name = `kill-${++names}`;
      const answered = await killedAt(await plant(whole, name), n, act);
      if (answered === 'alive') break;
      const world = createWorld(name);
      const safety = await world.library.safety();
      const { shape, written } = await shapeOf(world);
      sum.kills += 1;
      if (shape !== before && shape !== after) sum.halves += 1;
      if (answered === 'answered' && shape !== after) sum.lost += 1;
      if (safety.missing > 0 || safety.copied !== written) sum.uncopied += 1;
      await clear(world, name);
    }
  }
  return sum;
}

async function killedAt(
  world: World,
  n: number,
  act: (world: World) => Promise<unknown>,
): Promise<'alive' | 'answered' | 'unanswered'> {
  const death = dieAt(n);
  try {
    const answered = await act(world).then(
      () => true,
      () => false,
    );
    // What it still does after its answer (the copy) may be cut off as well.
    if (!death.died()) await new Promise((resume) => setTimeout(resume, 5));
    if (!death.died()) return 'alive';
    return answered ? 'answered' : 'unanswered';
  } finally {
    death.over();
  }
}

async function wholeLibrary(): Promise<Planted> {
  const name = `kill-${++names}`;
  const first = createWorld(name);
  await writeLibrary(first);
  await first.library.safety();
  return uproot(first, name);
}

async function shapeAfter(whole: Planted, act: (world: World) => Promise<unknown>): Promise<string> {
  const name = `kill-${++names}`;
  const world = await plant(whole, name);
  await act(world);
  await world.library.safety();
  const { shape } = await shapeOf(world);
  await clear(world, name);
  return shape;
}

/** What the library holds, without the names that chance gives. */
async function shapeOf(world: World): Promise<{ readonly shape: string; readonly written: number }> {
  const tables = await tablesOf(world);
  const marks = (tables.meta ?? []).filter(({ name }) => isCopied('meta', String(name)));
  const own = [...USER_TABLES.map((table) => tables[table] ?? []), marks];
  const plain = (row: unknown): string =>
    JSON.stringify(row, (part, value) => (/^(id|evidenceId|briefId)$/.test(part) ? value !== null : value));
  const lines = [...own, tables.profiles ?? []].map((rows) => rows.map(plain).sort());
  const changes = (tables.changes ?? []).map(({ what, undone }) => [what, undone]);
  return {
    shape: JSON.stringify([lines, changes]),
    written: own.reduce((sum, rows) => sum + rows.length, 0),
  };
}

async function clear(world: World, name: string): Promise<void> {
  await world.database().delete();
  await (await defineCopy(`${name}-copy`)).delete();
}
