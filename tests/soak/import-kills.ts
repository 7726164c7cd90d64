import { createHash } from 'node:crypto';
import { recordOf } from '../../lib/core/profile/merge-observation';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { sampleObservation } from '../../lib/samples/sample-observation';
import { defineCopy } from '../../lib/store/copy/copy-database';
import { defineDatabase } from '../../lib/store/database';
import { FILE_END, type FileRow, writeHeader, writeRow } from '../../lib/store/files/library-file';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, NOW, type World } from '../app/world';
import { seeded } from '../bench/library/make-profiles';
import { dieAt } from './dying-worker';

export interface ImportKills {
  readonly rows: number;
  readonly kills: number;
  /** Kills after which a part of the file was in the library, or the file was not whole any more. */
  readonly halves: number;
  /** Whether in the end it is not there exactly once: other rows than those of an import that nobody stopped. */
  readonly lost: number;
  /** Rows that the second copy lacks in the end. */
  readonly uncopied: number;
}

const BATCH = 'killed';
const SAMPLE = recordOf(sampleObservation(maraKneads, NOW), 'instagram:mara.kneads');
const FILLED = ['profiles', 'series', 'notes', 'insights', 'search'] as const;
let names = 0;

/** One import of so many rows, its worker killed again and again at a random request, then asked for once more. */
export async function killImports(
  rows: number,
  kills: number,
  told: (done: number) => void = () => {},
): Promise<ImportKills> {
  const file = fileOf(rows);
  const whole = await unstopped(file);
  const name = await staged(file);
  const before = await shapeOf(createWorld(name));
  const random = seeded(kills);
  let halves = 0;
  for (let done = 0; done < kills; done += 1) {
    await killed(name, requestToDieAt(whole.requests, done, random));
    if ((await shapeOf(createWorld(name))) !== before) halves += 1;
    told(done + 1);
  }
  const world = createWorld(name);
  const answers = [
    await world.library.commitImport(BATCH, 'newer', null),
    await createWorld(name).library.commitImport(BATCH, 'newer', null),
  ];
  const { missing } = await world.library.safety();
  const isWhole =
    answers.every((answer) => answer.added === whole.rows) && (await shapeOf(world)) === whole.shape;
  await clear(world, name);
  return { rows: whole.rows, kills, halves, lost: isWhole ? 0 : 1, uncopied: missing };
}

/** Each fifth kill falls anywhere; the others the more often the earlier, or fifty would take a quarter of an hour. */
function requestToDieAt(requests: number, kill: number, random: () => number): number {
  const at = kill % 5 === 0 ? random() * (requests - 1) : (requests - 1) ** random() - 1;
  return 1 + Math.floor(at);
}

/** What an import comes to that nobody stops, and how many requests it makes. */
async function unstopped(file: Blob) {
  const name = await staged(file);
  const world = createWorld(name);
  const life = dieAt(Number.POSITIVE_INFINITY);
  const { added: rows } = await world.library.commitImport(BATCH, 'newer', null);
  const requests = life.requests();
  life.over();
  await world.library.safety();
  const shape = await shapeOf(world);
  await clear(world, name);
  return { rows, requests, shape };
}

async function killed(name: string, request: number): Promise<void> {
  const death = dieAt(request);
  await createWorld(name)
    .library.commitImport(BATCH, 'newer', null)
    .then(
      () => {
        throw new Error(`nobody died at request ${request}`);
      },
      () => {},
    )
    .finally(death.over);
}

/** A library with this file laid aside; answers its name. */
async function staged(file: Blob): Promise<string> {
  names += 1;
  const name = `import-kill-${names}`;
  await createWorld(name).library.lists();
  const laid = await createLibraryReader(() => defineDatabase(name)).stage(file, BATCH, () => {});
  if (laid.status !== 'staged') throw new Error(`the file was ${laid.status}`);
  return name;
}

/** A digest of what a file fills, and how much of one is laid aside. */
async function shapeOf(world: World): Promise<string> {
  const hash = createHash('sha256');
  const database = world.database();
  await database.open();
  for (const table of FILLED) {
    hash.update(table);
    await database.table(table).each((row) => void hash.update(JSON.stringify(row)));
  }
  hash.update(String(await database.staged.count()));
  database.close();
  return hash.digest('hex');
}

/** Of five rows two are creators, two their followers month by month, one is a note. */
function fileOf(rows: number): Blob {
  const all = Array.from({ length: rows }, (_, at) => rowAt(Math.floor(at / 5), at % 5));
  const ordered = (['profiles', 'series', 'notes'] as const).flatMap((table) =>
    all.filter((row) => row.table === table),
  );
  const lines = ordered.map((row, index) => writeRow(row, index === 0));
  return new Blob([writeHeader(NOW, null, null), ...lines, FILE_END]);
}

function rowAt(five: number, place: number): FileRow {
  const handle = `killed.${five}.${place % 2}`;
  const key = `instagram:${handle}` as const;
  if (place < 2) {
    const { history: _none, ...sample } = SAMPLE;
    const record = { ...sample, key, handle, posts: [], seen: {} };
    const names = { platform: 'instagram', handle, platformId: null };
    return { table: 'profiles', row: { key, schema: 1, ...names, lastSeenAt: NOW, record } };
  }
  if (place < 4) {
    const month = { month: NOW.slice(0, 7), at: [NOW], followers: [20_000 + five], rounded: [false] };
    return { table: 'series', row: { key, schema: 1, ...month } };
  }
  const frame = { author: 'somebody', createdAt: NOW, updatedAt: NOW, schema: 1 };
  return { table: 'notes', row: { ...frame, id: `note-${five}`, key, text: `note ${five}` } };
}

async function clear(world: World, name: string): Promise<void> {
  await world.database().delete();
  await (await defineCopy(`${name}-copy`)).delete();
}
