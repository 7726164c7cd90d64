import { writeFileSync } from 'node:fs';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { nuriNewpan } from '../../lib/samples/nuri-newpan';
import { MIGRATIONS } from '../../lib/store/migrations';
import { createWorld, reportOf } from '../app/world';

/**
 * Freezes today's database as tests/fixtures/database/v<number>.json. Run once when a version is released:
 * npx vite-node tests/store/make-dump.ts. A dump that exists is never written again.
 */
export async function dumpOfToday(): Promise<{ readonly version: number; readonly tables: object }> {
  const world = createWorld();
  await observeProfile(world, reportOf(maraKneads), 1);
  await observeProfile(world, reportOf({ ...nuriNewpan, posts: nuriNewpan.posts.slice(0, 3) }), 2);
  await setVerdict(world, { key: 'instagram:mara.kneads', listId: 'shortlist', verdict: 'yes' });
  await saveNote(world, { key: 'instagram:mara.kneads', text: 'Answers quickly' });
  // Whoever asks how safe everything is waits until nothing is left to copy.
  await world.library.safety();
  const database = world.database();
  await database.open();
  const tables: Record<string, unknown> = {};
  for (const table of database.tables) tables[table.name] = await table.toArray();
  database.close();
  return { version: MIGRATIONS.at(-1)?.version ?? 0, tables };
}

export function dumpPath(version: number): string {
  return new URL(`../fixtures/database/v${String(version).padStart(3, '0')}.json`, import.meta.url).pathname;
}

if (process.argv[1]?.endsWith('make-dump.ts')) {
  const dump = await dumpOfToday();
  writeFileSync(dumpPath(dump.version), `${JSON.stringify(dump, null, 1)}\n`, { flag: 'wx' });
}
