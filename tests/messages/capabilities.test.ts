import { describe, expect, it } from 'vitest';
import type { MessageType } from '../../lib/messages/contract';
import { MessageDesk } from '../../lib/messages/handle';
import { SCHEMAS } from '../../lib/messages/schemas';
import { SENDERS, type SenderKind } from '../../lib/messages/senders';
import { GOOD } from './samples';
import { RAW, STRANGERS } from './senders';

const TYPES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

function deskThatSaysYes(): { readonly desk: MessageDesk; readonly done: string[] } {
  const done: string[] = [];
  const desk = new MessageDesk();
  for (const type of TYPES) {
    desk.handle(type, SCHEMAS[type], () => {
      done.push(type);
      return undefined as never;
    });
  }
  return { desk, done };
}

const KINDS = Object.keys(RAW) as (keyof typeof RAW)[];
const MATRIX = TYPES.flatMap((type) => KINDS.map((kind) => [kind, type] as const));

describe('who may say what', () => {
  it('has a schema for every message to the background', () => {
    const toBackground = (Object.keys(SENDERS) as MessageType[]).filter(
      (type) => !(SENDERS[type] as readonly SenderKind[]).includes('background'),
    );
    expect([...TYPES].sort()).toEqual(toBackground.sort());
  });

  it.each(MATRIX)('%s: %s', async (kind, type) => {
    const { desk, done } = deskThatSaysYes();
    const allowed = (SENDERS[type] as readonly SenderKind[]).includes(kind);
    const outcome = await desk.answer({ type, payload: GOOD[type] }, RAW[kind]);
    expect(outcome?.ok).toBe(allowed);
    expect(done).toEqual(allowed ? [type] : []);
    if (outcome && !outcome.ok) expect(outcome.error).toBe('not-allowed');
  });

  it('lets the sensor say one thing only', () => {
    const ofSensor = TYPES.filter((type) => (SENDERS[type] as readonly SenderKind[]).includes('sensor'));
    expect(ofSensor).toEqual(['page.observed']);
  });

  it('lets a frame in a page destroy nothing', () => {
    const ofFrame = TYPES.filter((type) => (SENDERS[type] as readonly SenderKind[]).includes('frame'));
    expect(ofFrame).not.toEqual(
      expect.arrayContaining(['library.erase', 'profile.forget', 'settings.change', 'consent.answer']),
    );
    for (const type of ['library.erase', 'profile.forget', 'settings.change', 'consent.answer'] as const) {
      expect(ofFrame).not.toContain(type);
    }
  });

  it.each(STRANGERS)('%s is heard in nothing', async (_name, raw) => {
    const { desk, done } = deskThatSaysYes();
    for (const type of TYPES) {
      const outcome = await desk.answer({ type, payload: GOOD[type] }, raw);
      expect(outcome).toEqual({ ok: false, error: 'not-allowed' });
    }
    expect(done).toEqual([]);
  });
});
