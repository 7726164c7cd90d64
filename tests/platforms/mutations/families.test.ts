import { describe, expect, it } from 'vitest';
import type { Ladder, PlatformAdapter } from '../../../lib/platforms/contract';
import { type PageReading, readPage } from '../../../lib/platforms/read-page';
import { ALL_CASES } from './catalog';
import { drawnIn, wrongIn } from './judge';
import { dataScripts, documentOf, jsonIn, type MutationCase, pageOf, statedIn } from './mutation-case';

const AT = '2026-10-01T00:00:00.000Z';
const HOSTILE = [-1, 1.5, 1e300, 1e13, '48210x', '', null, true, {}, []] as const;

function textsOf({ html, responses }: MutationCase): readonly string[] {
  const scripts = dataScripts(documentOf(html)).map((script) => script.textContent ?? '');
  return [...scripts, ...responses.map(({ body }) => body)];
}

function read(given: MutationCase, adapter: PlatformAdapter = given.adapter): PageReading {
  return readPage(adapter, pageOf(given, documentOf(given.html), given.responses), AT);
}

function without<Ladders extends object>(ladders: Ladders, field: string, rung: number | undefined): Ladders {
  const ladder = (ladders as Record<string, Ladder<unknown, never> | undefined>)[field] ?? [];
  return { ...ladders, [field]: ladder.filter((_, at) => at !== rung) };
}

/** Every number of every body and block becomes this value. */
function filledWith(given: MutationCase, value: unknown): MutationCase {
  const fill = (text: string): string => {
    const { before, json, after } = jsonIn(text);
    const filled = JSON.stringify(JSON.parse(json), (_key, old: unknown) =>
      typeof old === 'number' ? value : old,
    );
    return before + filled.replaceAll('<', '\\u003C') + after;
  };
  const html = given.html.replace(
    /(<script(?![^>]*src)[^>]*>)(.*?)(<\/script>)/gs,
    (all, open, text, close) => (/\{"/.test(text) ? `${open}${fill(text)}${close}` : all),
  );
  return { ...given, html, responses: given.responses.map(({ path, body }) => ({ path, body: fill(body) })) };
}

describe.each(ALL_CASES.map((given) => [`${given.adapter.id}, ${given.name}`, given] as const))(
  '%s',
  (_name, given) => {
    const drawn = drawnIn(given.adapter, pageOf(given, documentOf(given.html), given.responses));
    const stated = statedIn(given, textsOf(given));
    const whole = read(given);

    it('gives something, all of it stated', () => {
      expect(whole.observation).not.toBeNull();
      expect(wrongIn(whole, stated, drawn)).toEqual([]);
    });

    it('robbed of the rung that answered, each field is read by the next or not at all', () => {
      const { profile = {}, posts = [] } = whole.observation ?? {};
      let lost = 0;
      for (const [field, reading] of Object.entries(profile)) {
        const robbed = { ...given.adapter, profile: without(given.adapter.profile, field, reading?.rung) };
        const next = read(given, robbed);
        lost += 1;
        expect(wrongIn(next, stated, drawn), field).toEqual([]);
        expect(next.observation?.posts ?? posts, field).toEqual(posts);
      }
      for (const field of Object.keys(given.adapter.post)) {
        const rung = Math.min(...posts.map((post) => post[field as keyof typeof post]?.rung ?? 99));
        const robbed = { ...given.adapter, post: without(given.adapter.post, field, rung) };
        const next = read(given, robbed);
        expect(wrongIn(next, stated, drawn), field).toEqual([]);
        expect(next.observation?.profile ?? profile, field).toEqual(profile);
      }
      expect(lost).toBeGreaterThan(0);
    });

    it.each(HOSTILE)('with every number of its data turned to %j, only what is drawn is read', (value) => {
      const hostile = filledWith(given, value);
      expect(wrongIn(read(hostile), statedIn(hostile, textsOf(hostile)), drawn)).toEqual([]);
    });
  },
);
