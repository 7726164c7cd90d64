import { expect, it } from 'vitest';
import { readPage } from '../../../lib/platforms/read-page';
import { ALL_CASES } from './catalog';
import { drawnAlone, TIKTOK_DRAWN } from './drawn-cases';
import { drawnIn, wrongIn } from './judge';
import { cutPage, mutatePage } from './mutate-page';
import { documentOf, type MutationCase, pageOf, statedIn } from './mutation-case';
import { seeded } from './seeded';

const PAGES = Number(process.env.MUTANT_PAGES ?? 300);
const CASES = ALL_CASES.filter(({ html }) => html !== '')
  .flatMap(drawnAlone)
  .concat(TIKTOK_DRAWN);
const AT = '2026-10-01T00:00:00.000Z';

const prepared = CASES.map((given) => {
  const drawn = drawnIn(given.adapter, pageOf(given, documentOf(given.html), given.responses));
  const scripts = [...given.html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text);
  return { given, drawn, stated: statedIn(given, [...scripts, ...given.responses.map(({ body }) => body)]) };
});

function mutant(given: MutationCase, seed: number): { document: Document; done: string } {
  const random = seeded(seed);
  if (random.below(5) > 0) {
    const document = documentOf(given.html);
    return { document, done: mutatePage(random, document) };
  }
  const html = cutPage(random, given.html);
  return { document: documentOf(html), done: `cut after ${html.slice(-60)}` };
}

it(`reads no number of ${PAGES} rebuilt pages that the page did not state, and survives each`, {
  timeout: 120_000,
}, () => {
  const wrong: string[] = [];
  for (let seed = 0; seed < PAGES; seed += 1) {
    const one = prepared[seed % prepared.length];
    if (!one) continue;
    const { document, done } = mutant(one.given, seed);
    const reading = readPage(one.given.adapter, pageOf(one.given, document, one.given.responses), AT);
    const found = wrongIn(reading, one.stated, one.drawn);
    if (found.length > 0) wrong.push(`seed ${seed} ${one.given.name}, ${done}: ${found.join('; ')}`);
  }
  expect(wrong.slice(0, 12), `${wrong.length} of ${PAGES}`).toEqual([]);
});
