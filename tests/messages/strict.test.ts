import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageDesk } from '../../lib/messages/handle';
import { SCHEMAS } from '../../lib/messages/schemas';
import { SENDERS, type SenderKind } from '../../lib/messages/senders';
import { GOOD } from './samples';
import { RAW, STRANGERS } from './senders';

const TYPES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
/** More than any field of a message may hold; notes are the longest. */
const HUGE = 'x'.repeat(400_000);
/** What later versions may add to: a flat list of names and values. */
const OPEN = new Set(['view.save query']);

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...inside.flatMap(([name, part]) => placesIn(part, [...place, name]))];
}

function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((part, name) => (part as Record<string | number, unknown>)[name], value);
}

/** A copy in which the part at this place is another. */
function changed(value: unknown, place: Place, change: (part: unknown) => unknown): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return change(value);
  const part = changed((value as Record<string | number, unknown>)[name], rest, change);
  if (Array.isArray(value)) return value.map((one, index) => (index === name ? part : one));
  return { ...(value as object), [name]: part };
}

/** Somebody who may say this. */
function speaker(type: keyof typeof SCHEMAS) {
  const kinds: readonly SenderKind[] = SENDERS[type];
  const kind = (Object.keys(RAW) as (keyof typeof RAW)[]).find((one) => kinds.includes(one));
  if (!kind) throw new Error(`nobody may say ${type}`);
  return RAW[kind];
}

async function taken(type: keyof typeof SCHEMAS, payload: unknown): Promise<boolean> {
  let heard = false;
  const desk = new MessageDesk();
  desk.handle(type, SCHEMAS[type], () => {
    heard = true;
    return undefined as never;
  });
  await desk.answer({ type, payload }, speaker(type));
  return heard;
}

const EVERY_PLACE = TYPES.flatMap((type) => placesIn(GOOD[type]).map((place) => [type, place] as const));
const OBJECTS = EVERY_PLACE.filter(([type, place]) => {
  const part = at(GOOD[type], place);
  return typeof part === 'object' && part !== null && !Array.isArray(part);
});
const TEXTS = EVERY_PLACE.filter(([type, place]) => typeof at(GOOD[type], place) === 'string');
const LISTS = EVERY_PLACE.filter(([type, place]) => Array.isArray(at(GOOD[type], place)));

describe('a message', () => {
  it('with a key too many, at whatever depth, is refused', async () => {
    for (const [type, place] of OBJECTS) {
      const payload = changed(GOOD[type], place, (part) => ({ ...(part as object), extra: 1 }));
      const where = `${type} ${place.join('.')}`;
      if (!OPEN.has(where)) expect(await taken(type, payload), where).toBe(false);
    }
  });

  it('with a text without end, wherever it stands, is refused', async () => {
    for (const [type, place] of TEXTS) {
      const payload = changed(GOOD[type], place, () => HUGE);
      expect(await taken(type, payload), `${type} ${place.join('.')}`).toBe(false);
    }
  });

  it('that is open for what a later version adds is short and flat all the same', async () => {
    const view = GOOD['view.save'];
    const saved = (query: object) => taken('view.save', { ...view, query });
    expect(await saved({ ...view.query, laterPart: true })).toBe(true);
    expect(await saved({ nested: { in: 'it' } })).toBe(false);
    expect(await saved({ text: 'x'.repeat(5000) })).toBe(false);
    expect(await saved(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`n${n}`, n])))).toBe(false);
  });

  it('with a list without end is refused', async () => {
    for (const [type, place] of LISTS) {
      const [first] = at(GOOD[type], place) as readonly unknown[];
      if (first === undefined) continue;
      const payload = changed(GOOD[type], place, () => Array<unknown>(5000).fill(first));
      expect(await taken(type, payload), `${type} ${place.join('.')}`).toBe(false);
    }
  });

  it('of any content from anybody is taken only from whom it may come, and only where it fits', async () => {
    const raws = [...Object.values(RAW), ...STRANGERS.map(([, raw]) => raw)];
    const desk = new MessageDesk();
    const heard: [string, unknown][] = [];
    for (const type of TYPES)
      desk.handle(type, SCHEMAS[type], (payload, { kind }) => {
        heard.push([type, payload]);
        expect(SENDERS[type] as readonly SenderKind[]).toContain(kind);
        return undefined as never;
      });
    const payloads = fc.oneof(fc.constantFrom(...Object.values(GOOD)), fc.anything({ maxDepth: 3 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TYPES),
        fc.constantFrom(...raws),
        payloads,
        async (type, raw, payload) => {
          heard.length = 0;
          await desk.answer({ type, payload }, raw);
          for (const [, value] of heard) {
            expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
            expect(STRANGERS.some(([, stranger]) => stranger === raw)).toBe(false);
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
