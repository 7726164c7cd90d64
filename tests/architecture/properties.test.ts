import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CORE = join(import.meta.dirname, '..', 'core');
const FEWEST = 60;

function sources(): readonly string[] {
  return readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(CORE, name), 'utf8'));
}

it(`the engine is held by at least ${FEWEST} properties`, () => {
  const count = sources().reduce((sum, text) => sum + (text.match(/\bfc\.property\(/g) ?? []).length, 0);
  expect(count).toBeGreaterThanOrEqual(FEWEST);
});

it.each(Array.from({ length: 16 }, (_, index) => index + 1))(
  'property %i of the estimates has a test',
  (number) => {
    const named = sources().filter((text) => text.includes(`(property ${number})`));
    expect(named.length).toBeGreaterThanOrEqual(1);
  },
);
