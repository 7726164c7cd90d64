import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSafeShape } from '../../lib/core/share/safe-shape';
import { REPORT_LIMIT } from '../../lib/messages/contract';
import { MessageDesk } from '../../lib/messages/handle';
import { SCHEMAS } from '../../lib/messages/schemas';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { nuriNewpan } from '../../lib/samples/nuri-newpan';
import { NOW, reportOf } from '../app/world';
import { GOOD } from './samples';
import { RAW } from './senders';

function listening(): { readonly desk: MessageDesk; readonly heard: unknown[]; readonly refused: string[] } {
  const heard: unknown[] = [];
  const refused: string[] = [];
  const desk = new MessageDesk((_type, refusal) => refused.push(refusal));
  desk.handle('page.observed', SCHEMAS['page.observed'], (report) => {
    heard.push(report);
    return { badges: [] };
  });
  desk.handle('note.save', SCHEMAS['note.save'], (draft) => {
    heard.push(draft);
  });
  return { desk, heard, refused };
}

const page = (payload: unknown) => ({ type: 'page.observed', payload });

describe('the background desk', () => {
  it('hands a good message to its handler and answers with its value', async () => {
    const { desk, heard } = listening();
    const outcome = await desk.answer(page(GOOD['page.observed']), RAW.sensor);
    expect(outcome).toEqual({ ok: true, value: { badges: [] } });
    expect(heard).toEqual([GOOD['page.observed']]);
  });

  it.each([
    [null],
    [undefined],
    ['page.observed'],
    [7],
    [{}],
    [{ type: 'toString' }],
    [{ type: 'surface.changed' }],
    [{ type: 'surface.stale' }],
  ])('leaves %j to others', (message) => {
    expect(listening().desk.answer(message, RAW.sensor)).toBeNull();
  });

  it('refuses a type that is known but has no handler', async () => {
    const outcome = await listening().desk.answer({ type: 'tab.get', payload: {} }, RAW.frame);
    expect(outcome).toEqual({ ok: false, error: 'unknown-message' });
  });

  it('refuses a report about another site than the one it comes from', async () => {
    const { desk, heard } = listening();
    const outcome = await desk.answer(page(reportOf(nuriNewpan)), {
      ...RAW.sensor,
      origin: nuriNewpan.platform === 'instagram' ? 'https://www.tiktok.com' : 'https://www.instagram.com',
    });
    expect(outcome).toEqual({ ok: false, error: 'wrong-site' });
    const report = reportOf(maraKneads);
    const mixed = { ...report, observation: { ...report.observation, platform: 'tiktok' } };
    expect(await desk.answer(page(mixed), RAW.sensor)).toEqual({ ok: false, error: 'wrong-site' });
    expect(heard).toEqual([]);
  });

  it('refuses a report that is too long before looking into it', async () => {
    const { desk, refused } = listening();
    const report = { ...reportOf(maraKneads), padding: 'x'.repeat(REPORT_LIMIT) };
    expect(await desk.answer(page(report), RAW.sensor)).toEqual({ ok: false, error: 'too-large' });
    expect(refused).toEqual(['too-large']);
  });

  const report = reportOf(maraKneads);
  const { observation } = report;
  const withProfile = (profile: object) => ({
    ...report,
    observation: { ...observation, profile: { ...observation?.profile, ...profile } },
  });
  const reading = (value: unknown) => ({ value, via: 'text', rung: 0 });
  it.each([
    ['an unknown key', { ...report, extra: 1 }],
    ['a missing key', { ...report, status: undefined }],
    ['a handle with a slash', { ...report, handle: 'mara/kneads' }],
    ['a handle in capitals', { ...report, handle: 'MARA' }],
    ['a handle of look-alike letters', { ...report, handle: 'm\u0430ra' }],
    ['a range upside down', withProfile({ followers: reading({ low: 5, high: 4 }) })],
    ['a negative count', withProfile({ followers: reading({ low: -1, high: 4 }) })],
    ['a count without end', withProfile({ followers: reading({ low: 1, high: Number.POSITIVE_INFINITY }) })],
    ['a count as text', withProfile({ followers: reading('12K') })],
    ['an unknown route', withProfile({ name: { value: 'Mara', via: 'telepathy', rung: 0 } })],
    ['a name without end', withProfile({ name: reading('x'.repeat(201)) })],
    ['an id with markup', withProfile({ id: reading('<b>1</b>') })],
    [
      'too many links',
      withProfile({ links: reading(Array.from({ length: 21 }, () => 'https://a.example')) }),
    ],
    ['a time that is none', { ...report, observation: { ...observation, observedAt: 'yesterday' } }],
    ['a script that we do not have', { ...report, wants: ['../../evil'] }],
    ['a list that is none', { ...report, observation: { ...observation, posts: { length: 3 } } }],
  ])('refuses a report with %s', async (_name, payload) => {
    const { desk, heard } = listening();
    const outcome = await desk.answer(page(JSON.parse(JSON.stringify(payload))), RAW.sensor);
    if (_name === 'a count without end') {
      expect(await desk.answer(page(payload), RAW.sensor)).toEqual({ ok: false, error: 'malformed' });
    } else expect(outcome).toEqual({ ok: false, error: 'malformed' });
    expect(heard).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', async (name) => {
    const { desk, heard } = listening();
    const evil = JSON.parse(`{"key":"instagram:a","text":"x","${name}":{"polluted":true}}`);
    const outcome = await desk.answer({ type: 'note.save', payload: evil }, RAW.frame);
    expect(outcome).toEqual({ ok: false, error: 'malformed' });
    expect(heard).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('survives any message without an exception and without an effect', async () => {
    const { desk, heard } = listening();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (payload) => {
        const outcome = await desk.answer(page(payload), RAW.sensor);
        expect(outcome?.ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(heard).toEqual([]);
  });

  it('tells a code of the store and nothing else of a failure', async () => {
    const desk = new MessageDesk();
    desk.handle('tab.get', SCHEMAS['tab.get'], () => {
      throw new Error('instagram:mara.kneads is on the list');
    });
    desk.handle('list.list', SCHEMAS['list.list'], () =>
      Promise.reject(Object.assign(new Error('disk'), { code: 'full' })),
    );
    expect(await desk.answer({ type: 'tab.get', payload: {} }, RAW.frame)).toEqual({
      ok: false,
      error: 'failed',
    });
    expect(await desk.answer({ type: 'list.list', payload: {} }, RAW.frame)).toEqual({
      ok: false,
      error: 'full',
    });
  });

  it('starts a handler in the turn of its message, so that a click still counts', () => {
    const desk = new MessageDesk();
    let opened = false;
    desk.handle('sidepanel.open', SCHEMAS['sidepanel.open'], () => {
      opened = true;
    });
    void desk.answer({ type: 'sidepanel.open', payload: { tabId: 1 } }, RAW['extension-page']);
    expect(opened).toBe(true);
  });

  it('takes one handler a type', () => {
    const { desk } = listening();
    expect(() => desk.handle('note.save', SCHEMAS['note.save'], () => {})).toThrow('two handlers');
  });

  it('accepts the report of every sample page', async () => {
    const { desk, heard } = listening();
    const { SAMPLES } = await import('../../lib/samples/catalog');
    for (const sample of SAMPLES) {
      const raw = { ...RAW.sensor, origin: `https://www.${sample.platform}.com` };
      expect(await desk.answer(page(reportOf(sample, NOW)), raw)).toMatchObject({ ok: true });
    }
    expect(heard).toHaveLength(SAMPLES.length);
  });
});

describe('the shape of a message', () => {
  it('may be nested to a depth of 32, however deep it goes on', () => {
    const nested = (depth: number): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < depth; level += 1) value = [value];
      return value;
    };
    expect(hasSafeShape(nested(32))).toBe(true);
    expect(hasSafeShape(nested(33))).toBe(false);
    expect(hasSafeShape(nested(200_000))).toBe(false);
  });
});
