import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { readSets } from '../core/estimate/benchmarks/read-sets';
import { NICHE_IDS } from '../core/niche/niche-ids';
import { PLATFORM_IDS } from '../core/profile/platform';
import type { Brief } from '../core/score/brief';
import { COMPONENT_IDS, type ComponentId } from '../core/score/component-ids';
import { ENGLISH } from '../core/words/english';
import { say } from '../core/words/say';
import { FieldError, type Fields, name, number, object, oneOf, refuse, texts } from './insight-fields';

/** The sets of a benchmarks file; throws a FieldError that names the field. */
export function readBenchmarks(value: unknown): readonly BenchmarkSet[] {
  const read = readSets(value);
  if (read.status === 'refused') throw new FieldError(say(ENGLISH, read.because).replace(/\.$/, ''));
  return read.sets;
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
