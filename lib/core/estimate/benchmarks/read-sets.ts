import { PLATFORM_IDS } from '../../profile/platform';
import { type Sentence, sentence } from '../../words/sentence';
import { METRIC_IDS } from '../metric-ids';
import type { BenchmarkSet } from './benchmark-set';

/** More than anybody keeps by hand; what is larger is a mistake. */
export const MOST_SETS = 500;
export const MOST_KNOTS = 200;
const LONGEST_NAME = 200;
const LONGEST_SOURCE = 2000;
const MOST_FOLLOWERS = 1e13;
const KINDS = ['static', 'video'] as const;

/** The sets of a file, all of them, or one sentence that says where and what is wrong. */
export type ReadSets =
  | { readonly status: 'read'; readonly sets: readonly BenchmarkSet[] }
  | { readonly status: 'refused'; readonly because: Sentence };

/** Caught below: the first thing that is not as the format says ends the reading. */
class Refusal extends Error {
  readonly because: Sentence;
  constructor(because: Sentence) {
    super(because.key);
    this.because = because;
  }
}

/** The text of a benchmarks file. */
export function readSetsFile(text: string): ReadSets {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { status: 'refused', because: sentence('sets.wrong.json') };
  }
  return readSets(parsed);
}

/** A list of sets from outside: a file, the storage, a message. Parts that the format does not know are left out. */
export function readSets(value: unknown): ReadSets {
  try {
    const sets = list(value, sentence('sets.wrong.file'));
    if (sets.length > MOST_SETS) refuse(sentence('sets.wrong.file-many', { most: MOST_SETS }));
    const read = sets.map((entry, index) => readSet(entry, `[${index}]`));
    for (const [index, { id }] of read.entries()) {
      if (read.findIndex((set) => set.id === id) === index) continue;
      refuse(sentence('sets.wrong.twice', { path: `[${index}].id` }));
    }
    return { status: 'read', sets: read };
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', because: error.because };
    throw error;
  }
}

function readSet(value: unknown, path: string): BenchmarkSet {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(sentence('sets.wrong.object', { path }));
  }
  const { id, platform, metric, year, source, knots, tau, kind, s0, nu, delta } = value as Readonly<
    Record<string, unknown>
  >;
  return {
    id: name(id, `${path}.id`, LONGEST_NAME),
    platform: oneOf(platform, PLATFORM_IDS, `${path}.platform`),
    metric: oneOf(metric, METRIC_IDS, `${path}.metric`),
    year: between(year, 2000, 2200, `${path}.year`),
    source: name(source, `${path}.source`, LONGEST_SOURCE),
    knots: readKnots(knots, `${path}.knots`),
    tau: between(tau, 0.01, 10, `${path}.tau`),
    ...(given(kind) && { kind: oneOf(kind, KINDS, `${path}.kind`) }),
    ...(given(s0) && { s0: between(s0, 0.01, 10, `${path}.s0`) }),
    ...(given(nu) && { nu: between(nu, 1, 1000, `${path}.nu`) }),
    ...(given(delta) && { delta: between(delta, 0, 10, `${path}.delta`) }),
  };
}

function readKnots(value: unknown, path: string): BenchmarkSet['knots'] {
  const knots = list(value, sentence('sets.wrong.list', { path }));
  if (knots.length === 0) refuse(sentence('sets.wrong.empty', { path }));
  if (knots.length > MOST_KNOTS) refuse(sentence('sets.wrong.many', { path, most: MOST_KNOTS }));
  return knots.map((knot, index) => readKnot(knot, `${path}[${index}]`));
}

function readKnot(value: unknown, path: string): readonly [number, number] {
  const wrong = sentence('sets.wrong.knot', { path });
  const [followers, usual, ...rest] = list(value, wrong);
  if (rest.length > 0) refuse(wrong);
  return [between(followers, 1, MOST_FOLLOWERS, `${path}[0]`), between(usual, 1e-9, 1e6, `${path}[1]`)];
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function list(value: unknown, otherwise: Sentence): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(otherwise);
}

function name(value: unknown, path: string, most: number): string {
  if (typeof value !== 'string' || value === '') refuse(sentence('sets.wrong.text', { path }));
  return value.length > most ? refuse(sentence('sets.wrong.long', { path, most })) : value;
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[], path: string): Word {
  const found = words.find((word) => word === value);
  return found ?? refuse(sentence('sets.wrong.word', { path, words: words.join(', ') }));
}

function between(value: unknown, least: number, most: number, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(sentence('sets.wrong.number', { path }));
  if (value >= least && value <= most) return value;
  // As text: the bounds are part of the format and are not rounded for the eye.
  return refuse(sentence('sets.wrong.bounds', { path, least: String(least), most: String(most) }));
}

function refuse(because: Sentence): never {
  throw new Refusal(because);
}
