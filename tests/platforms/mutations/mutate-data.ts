import { type PageReading, readPage } from '../../../lib/platforms/read-page';
import { type Drawn, drawnIn, wrongIn } from './judge';
import { mutateTree } from './mutate-tree';
import { dataScripts, documentOf, jsonIn, type MutationCase, pageOf, statedIn } from './mutation-case';
import { type Seeded, seeded } from './seeded';

const AT = '2026-10-01T00:00:00.000Z';

export interface Outcome {
  readonly wrong: readonly string[];
  readonly reading: PageReading;
  readonly done: string;
}

export interface Prepared {
  readonly given: MutationCase;
  readonly document: Document;
  readonly scripts: readonly string[];
  readonly drawn: Drawn;
}

/** The document is parsed once: only its data scripts are put in anew for each mutant. */
export function prepare(given: MutationCase): Prepared {
  const document = documentOf(given.html);
  const scripts = dataScripts(document).map((script) => script.textContent ?? '');
  const drawn = drawnIn(given.adapter, pageOf(given, document, given.responses));
  return { given, document, scripts, drawn };
}

/** One mutant: one body or block changed, everything read, everything judged. */
export function readMutant({ given, document, scripts, drawn }: Prepared, seed: number): Outcome {
  const random = seeded(seed);
  const which = random.below(given.responses.length + scripts.length);
  let done = '';
  const change = (text: string, place: number): string => {
    if (place !== which) return text;
    const changed = mutateText(random, text);
    done = `block ${place}: ${changed.done}`;
    return changed.text;
  };
  const responses = given.responses.map(({ path, body }, at) => ({ path, body: change(body, at) }));
  const texts = scripts.map((text, at) => change(text, given.responses.length + at));
  putScripts(document, texts);
  const page = pageOf(given, document, responses);
  const reading = readPage(given.adapter, page, AT);
  given.adapter.comments(page);
  given.adapter.tiles(page);
  const stated = statedIn(given, [...texts, ...responses.map(({ body }) => body)]);
  return { wrong: wrongIn(reading, stated, drawn), reading, done };
}

function mutateText(random: Seeded, text: string): { text: string; done: string } {
  if (random.below(20) === 0) return { text: text.slice(0, random.below(text.length)), done: 'cut off' };
  const { before, json, after } = jsonIn(text);
  const tree: unknown = JSON.parse(json);
  const done = mutateTree(random, tree);
  return { text: before + JSON.stringify(tree) + after, done };
}

/** New elements: readers keep what they read of an old one. */
function putScripts(document: Document, texts: readonly string[]): void {
  dataOf(document).forEach((script, at) => {
    const fresh = document.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.setAttribute('data-place', String(at));
    fresh.textContent = texts[at] ?? '';
    script.replaceWith(fresh);
  });
}

function dataOf(document: Document): readonly Element[] {
  const placed = [...document.querySelectorAll('script[data-place]')];
  return placed.length > 0 ? placed : dataScripts(document);
}
