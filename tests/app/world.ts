import 'fake-indexeddb/auto';
import { newcomers } from '../../lib/app/newcomers';
import type { Evaluate, Ports, TabMemory } from '../../lib/app/ports';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import type { BackupMark } from '../../lib/core/library/backup';
import { type Consent, DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings/settings';
import type { PageReport } from '../../lib/messages/contract';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { sampleObservation } from '../../lib/samples/sample-observation';
import { type Database, type Define, defineDatabase } from '../../lib/store/database';
import { createLibrary } from '../../lib/store/library';
import { MIGRATIONS } from '../../lib/store/migrations';
import { evaluateNothing } from './evaluate-nothing';

export const NOW = '2026-04-20T10:00:00.000Z';
/** Later than anything that a test writes. */
export const LAST_DAY = '2100-01-01T00:00:00.000Z';

export const CONSENT: Consent = {
  answeredAt: '2026-04-01T00:00:00.000Z',
  audience: 'brand',
  reading: 'page-and-responses',
  memory: 'everyone',
  floor: 1000,
};

/** Scores what it is given by its number of posts, so that a test can tell evaluations apart. */
export const evaluateByPosts: Evaluate = (evidence) => ({
  ...evaluateNothing(),
  engine: 'test',
  score: {
    status: 'scored',
    points: evidence.posts.length,
    low: 0,
    high: 100,
    confidence: 'low',
    coverage: 0.6,
    standing: 'like-most',
    components: [],
    caps: [],
  },
});

export interface World extends Ports {
  authorNow: string;
  consentNow: Consent | null;
  settingsNow: Settings;
  benchmarksNow: readonly BenchmarkSet[];
  backupNow: BackupMark | null;
  dueShown: number | null;
  clock: string;
  readonly memories: Map<number, TabMemory>;
  readonly shown: { readonly tabId: number; readonly memory: TabMemory }[];
  tapReconciled: number;
  database(): Database;
  /** The same in another place. */
  readonly define: Define;
}

/** The use cases on a real (in-memory) database, with settings and tabs as plain maps. */
let worlds = 0;
let ids = 0;

export function createWorld(name = `world-${++worlds}`, author = 'installation-a'): World {
  const memories = new Map<number, TabMemory>();
  const define: Define = (place) => defineDatabase(name, MIGRATIONS, place);
  const world: World = {
    authorNow: author,
    consentNow: CONSENT,
    settingsNow: DEFAULT_SETTINGS,
    benchmarksNow: [],
    backupNow: null,
    dueShown: null,
    clock: NOW,
    memories,
    shown: [],
    tapReconciled: 0,
    showDue: (count) => {
      world.dueShown = count;
    },
    now: () => world.clock,
    evaluate: evaluateByPosts,
    newcomers: newcomers(),
    languageOf: async () => null,
    async reconcileTap() {
      world.tapReconciled += 1;
    },
    define,
    database: () => defineDatabase(name),
    library: createLibrary({
      now: () => world.clock,
      newId: () => `id-${++ids}`,
      author: async () => world.authorNow,
      salt: async () => author,
      define,
    }),
    settings: {
      adopt: async (next) => {
        world.authorNow = next;
      },
      backup: async () => world.backupNow,
      noteBackup: async (mark) => {
        world.backupNow = mark;
      },
      noteMissing: async (_platform, fields, now) => (fields.length > 0 ? now : null),
      consent: async () => world.consentNow,
      settings: async () => world.settingsNow,
      answer: async (consent) => {
        world.consentNow = consent;
      },
      change: async (change) => {
        world.settingsNow = { ...world.settingsNow, ...change };
      },
      benchmarks: async () => world.benchmarksNow,
      setBenchmarks: async (sets) => {
        world.benchmarksNow = sets;
      },
    },
    tabs: {
      get: async (tabId) => memories.get(tabId) ?? null,
      all: async () => new Map(memories),
      async show(tabId, memory) {
        memories.set(tabId, memory);
        world.shown.push({ tabId, memory });
      },
      async forget(tabId) {
        memories.delete(tabId);
      },
    },
  };
  return world;
}

/** All rows of a table, read through a connection of their own. */
export async function rowsOf(world: World, table: string): Promise<readonly Record<string, unknown>[]> {
  const database = world.database();
  await database.open();
  const rows = await database.table(table).toArray();
  database.close();
  return rows as Record<string, unknown>[];
}

/** What the sensor would report of the sample's page. */
export function reportOf(creator: SampleCreator, at = NOW, change: Partial<PageReport> = {}): PageReport {
  const observation = sampleObservation(creator, at);
  return {
    platform: creator.platform,
    page: 'profile',
    handle: creator.handle,
    status: 'read',
    reason: null,
    observation,
    health: { status: 'everything-read', fields: [], missing: [], at },
    fromResponses: true,
    wants: [],
    ...change,
  };
}
