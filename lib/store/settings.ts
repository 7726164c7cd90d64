import { storage } from 'wxt/utils/storage';
import type { SettingsStore } from '../app/settings-store';
import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { readSets } from '../core/estimate/benchmarks/read-sets';
import type { BackupMark } from '../core/library/backup';
import { areRates } from '../core/price/exchange-rates';
import { areLetters } from '../core/settings/letter-keys';
import { type Consent, DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import {
  AUTHOR_KEY,
  BACKUP_KEY,
  BENCHMARKS_KEY,
  CONSENT_KEY,
  MISSING_KEY,
  SALT_KEY,
  SETTINGS_KEY,
} from '../core/settings/settings-keys';
import { z } from '../zod';
import { remembered } from './profiles/remembered';

const consentItem = storage.defineItem<unknown>(`local:${CONSENT_KEY}`);
const settingsItem = storage.defineItem<unknown>(`local:${SETTINGS_KEY}`);
const benchmarksItem = storage.defineItem<unknown>(`local:${BENCHMARKS_KEY}`);
const missingItem = storage.defineItem<unknown>(`local:${MISSING_KEY}`);
const backupItem = storage.defineItem<unknown>(`local:${BACKUP_KEY}`);
const saltItem = storage.defineItem<unknown>(`local:${SALT_KEY}`);
const authorItem = storage.defineItem<unknown>(`local:${AUTHOR_KEY}`);

const consentSchema = z.looseObject({
  answeredAt: z.string(),
  audience: z.enum(['brand', 'creator', 'team']),
  reading: z.enum(['page', 'page-and-responses']),
  memory: z.enum(['everyone', 'listed', 'nothing']),
  floor: z.number(),
});

/** Each setting for itself: one that is damaged falls back to its default, the others stay. */
const settingSchemas: { readonly [Name in keyof Settings]: z.core.$ZodType } = {
  sites: z.looseObject({ instagram: z.boolean(), tiktok: z.boolean() }),
  badges: z.boolean(),
  quiet: z.boolean(),
  corner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']),
  letterKeys: z.boolean(),
  letters: z.custom(areLetters),
  window: z.union([z.literal(12), z.literal(30)]),
  currency: z.string(),
  rates: z.custom(areRates),
  currentListId: z.string(),
  forgetAfterDays: z.number(),
  contactDays: z.number(),
  verdictOpensNext: z.boolean(),
  libraryColumns: z.nullable(z.array(z.string())),
};

export interface SettingsOnDisk extends SettingsStore {
  /** The name of this installation on every row that its user writes. */
  author(): Promise<string>;
  /** What marks of "never again" are made with: the name that this installation had first. */
  salt(): Promise<string>;
}

/** Settings in extension storage. One instance, in the background: it is the only writer. */
export function createSettings(newId: () => string): SettingsOnDisk {
  /** Changes only where the user's own backup brings another one. */
  let author: Promise<string> | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = writing.then(work, work);
    writing = next.catch(() => {});
    return next;
  };

  const consent = remembered(consentItem, soundConsent);
  const settings = remembered(
    settingsItem,
    (stored): Settings => ({
      ...DEFAULT_SETTINGS,
      ...soundSettings(stored),
    }),
  );
  const benchmarks = remembered(benchmarksItem, soundSets);
  const missing = remembered(missingItem, soundMissing);

  const authorNow = (): Promise<string> => {
    author ??= inTurn(async () => {
      const known = await authorItem.getValue();
      if (typeof known === 'string') return known;
      const id = newId();
      await authorItem.setValue(id);
      return id;
    });
    return author;
  };

  return {
    consent: consent.get,
    settings: settings.get,
    answer: (answer) => inTurn(() => consent.set(answer)),
    change: (change) =>
      inTurn(async () => settings.set({ ...soundSettings(await settingsItem.getValue()), ...change })),
    benchmarks: benchmarks.get,
    setBenchmarks: (sets) => inTurn(() => benchmarks.set(sets.length === 0 ? null : { version: 1, sets })),
    backup: async () => soundBackup(await backupItem.getValue()),
    noteBackup: (mark) => inTurn(() => backupItem.setValue({ version: 1, ...mark })),
    noteMissing: (platform, fields, now) =>
      inTurn(async () => {
        const known = await missing.get();
        const before = new Map(Object.entries(known[platform] ?? {}));
        const after = new Map(fields.map((field) => [field, before.get(field) ?? now]));
        const isNews = after.size !== before.size || [...after.keys()].some((field) => !before.has(field));
        if (isNews) await missing.set({ ...known, [platform]: Object.fromEntries(after) });
        return [...after.values()].sort()[0] ?? null;
      }),
    author: authorNow,
    async salt() {
      const stored = await saltItem.getValue();
      return typeof stored === 'string' ? stored : authorNow();
    },
    async adopt(next) {
      const before = await authorNow();
      await inTurn(async () => {
        if (typeof (await saltItem.getValue()) !== 'string') await saltItem.setValue(before);
        await authorItem.setValue(next);
        author = Promise.resolve(next);
      });
    },
  };
}

function soundConsent(stored: unknown): Consent | null {
  return z.safeParse(consentSchema, stored).success ? (stored as Consent) : null;
}

const backupSchema = z.looseObject({ version: z.literal(1), at: z.string(), rows: z.number() });

function soundBackup(stored: unknown): BackupMark | null {
  const read = z.safeParse(backupSchema, stored);
  return read.success ? { at: read.data.at, rows: read.data.rows } : null;
}

/** Site -> field -> since when. */
const missingSchema = z.record(z.string(), z.record(z.string(), z.string()));

function soundMissing(stored: unknown): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const read = z.safeParse(missingSchema, stored);
  return read.success ? read.data : {};
}

/** Sets that a damaged or newer storage holds are left alone and not used. */
function soundSets(stored: unknown): readonly BenchmarkSet[] {
  if (typeof stored !== 'object' || stored === null) return [];
  if (!('version' in stored) || stored.version !== 1 || !('sets' in stored)) return [];
  const read = readSets(stored.sets);
  return read.status === 'read' ? read.sets : [];
}

function soundSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = Object.entries(settingSchemas).filter(
    ([name, schema]) => name in stored && z.safeParse(schema, stored[name as keyof typeof stored]).success,
  );
  return Object.fromEntries(known.map(([name]) => [name, stored[name as keyof typeof stored]]));
}
