import { describe, expect, it } from 'vitest';
import { ALL_CASES as CASES } from './catalog';
import { prepare, readMutant } from './mutate-data';

const MUTANTS = Number(process.env.MUTANTS ?? 10_000);

const EACH = Math.ceil(MUTANTS / CASES.length);

describe.each(CASES.map((given, at) => [given.name, given, at] as const))('%s', (_name, given, at) => {
  const prepared = prepare(given);

  it('is judged right as it is', () => {
    expect(readMutant(prepared, -1).reading.observation).not.toBeNull();
  });

  it(`changed in ${EACH} ways never gives a number that nothing states`, { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    for (let serial = 0; serial < EACH; serial += 1) {
      const seed = at * 100_000 + serial;
      const mutant = readMutant(prepared, seed);
      if (mutant.wrong.length > 0) wrong.push(`seed ${seed}, ${mutant.done}: ${mutant.wrong.join('; ')}`);
    }
    expect(wrong.slice(0, 12), `${wrong.length} of ${EACH}`).toEqual([]);
  });
});
