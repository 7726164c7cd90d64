import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { METRIC_IDS } from '../core/estimate/metric-ids';
import { NICHE_IDS } from '../core/niche/niche-ids';
import { PLATFORM_IDS } from '../core/profile/platform';
import type { Brief } from '../core/score/brief';
import { COMPONENT_IDS, type ComponentId } from '../core/score/component-ids';
import { type Fields, list, name, number, object, oneOf, refuse, texts } from './insight-fields';

/** The sets of a benchmarks file; throws a FieldError that names the field. */
export function readBenchmarks(value: unknown): readonly BenchmarkSet[] {
  return list(value, 'the file').map((entry, index) => readSet(object(entry, `[${index}]`), `[${index}]`));
}

function readSet(fields: Fields, path: string): BenchmarkSet {
  const set = {
    id: name(fields.id, `${path}.id`),
    platform: oneOf(fields.platform, PLATFORM_IDS, `${path}.platform`),
    metric: oneOf(fields.metric, METRIC_IDS, `${path}.metric`),
    year: between(fields.year, 2000, 2200, `${path}.year`),
    source: name(fields.source, `${path}.source`),
    knots: list(fields.knots, `${path}.knots`).map((knot, at) => readKnot(knot, `${path}.knots[${at}]`)),
    tau: between(fields.tau, 0.01, 10, `${path}.tau`),
  };
  if (set.knots.length === 0) refuse(`${path}.knots`, 'must not be empty');
  return {
    ...set,
    ...(given(fields.kind) && { kind: oneOf(fields.kind, ['static', 'video'] as const, `${path}.kind`) }),
    ...(given(fields.s0) && { s0: between(fields.s0, 0.01, 10, `${path}.s0`) }),
    ...(given(fields.nu) && { nu: between(fields.nu, 1, 1000, `${path}.nu`) }),
    ...(given(fields.delta) && { delta: between(fields.delta, 0, 10, `${path}.delta`) }),
  };
}

function readKnot(value: unknown, path: string): readonly [number, number] {
  const [followers, usual, ...rest] = list(value, path);
  if (rest.length > 0) refuse(path, 'must be [followers, value]');
  return [number(followers, `${path}[0]`, 1), between(usual, 1e-9, 1e6, `${path}[1]`)];
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function between(value: unknown, least: number, most: number, path: string): number {
  const found = number(value, path);
  if (found < least || found > most) refuse(path, `must lie between ${least} and ${most}`);
  return found;
}

/** A brief; throws a FieldError that names the field. */
export function readBrief(value: unknown): Brief {
  const fields = object(value, 'the file');
  const many = <Word extends string>(key: string, words: readonly Word[]): readonly Word[] =>
    texts(fields[key], key).map((word, index) => oneOf(word, words, `${key}[${index}]`));
  return {
    id: name(fields.id, 'id'),
    name: name(fields.name, 'name'),
    ...(given(fields.platforms) && { platforms: many('platforms', PLATFORM_IDS) }),
    ...(given(fields.followers) && { followers: readSize(object(fields.followers, 'followers')) }),
    ...(given(fields.niches) && { niches: many('niches', NICHE_IDS) }),
    ...(given(fields.terms) && { terms: texts(fields.terms, 'terms') }),
    ...(given(fields.languages) && { languages: texts(fields.languages, 'languages') }),
    ...(given(fields.redLines) && { redLines: texts(fields.redLines, 'redLines') }),
    ...(given(fields.ownBrands) && { ownBrands: texts(fields.ownBrands, 'ownBrands') }),
    ...(given(fields.rivalBrands) && { rivalBrands: texts(fields.rivalBrands, 'rivalBrands') }),
    ...(given(fields.lookBackDays) && { lookBackDays: number(fields.lookBackDays, 'lookBackDays') }),
    ...(given(fields.budgetPerPost) && {
      budgetPerPost: readBudget(object(fields.budgetPerPost, 'budgetPerPost')),
    }),
    ...(given(fields.weights) && { weights: readWeights(object(fields.weights, 'weights')) }),
  };
}

function readSize(fields: Fields): NonNullable<Brief['followers']> {
  const min = number(fields.min, 'followers.min');
  const max = number(fields.max, 'followers.max');
  if (min > max) refuse('followers', 'has a min above its max');
  return { min, max };
}

function readBudget(fields: Fields): NonNullable<Brief['budgetPerPost']> {
  const currency = name(fields.currency, 'budgetPerPost.currency');
  if (!/^[A-Za-z]{3}$/.test(currency)) refuse('budgetPerPost.currency', 'must be three letters such as EUR');
  return { amount: number(fields.amount, 'budgetPerPost.amount'), currency: currency.toUpperCase() };
}

function readWeights(fields: Fields): NonNullable<Brief['weights']> {
  const weights: Partial<Record<ComponentId, number>> = {};
  for (const [key, value] of Object.entries(fields)) {
    const id = oneOf(key, COMPONENT_IDS, 'weights: a key');
    weights[id] = between(value, 0, 1000, `weights.${key}`);
  }
  return weights;
}
