import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CONSENT } from '../app/world';
import { GOOD } from '../messages/samples';
import { RAW } from '../messages/senders';
import { createBrowser, emptyDisk, startWorker, tell } from './worker';

const page = RAW['extension-page'];
const { answeredAt: _answeredAt, ...ANSWER } = CONSENT;

beforeEach(async () => {
  await emptyDisk();
  createBrowser();
  startWorker();
});

async function answerTo(type: string, payload: unknown, sender = page): Promise<unknown> {
  const outcome = await tell(type, payload, sender);
  expect(outcome).toMatchObject({ ok: true });
  return outcome?.ok ? outcome.value : null;
}

it('a brief outlives the worker, and belongs to its list', async () => {
  await tell('consent.answer', ANSWER, page);
  const kept = await answerTo('brief.save', GOOD['brief.save']);
  expect(kept).toMatchObject(GOOD['brief.save'].brief ?? {});
  startWorker();
  expect(await answerTo('brief.get', { listId: 'shortlist' })).toEqual(kept);
  expect(await answerTo('brief.list', {})).toMatchObject([{ list: { id: 'shortlist' }, brief: kept }]);
});

it('a frame in a page steps to the next list and opens a brief, and can do no more with either', async () => {
  await tell('consent.answer', ANSWER, page);
  const made = await answerTo('list.create', { name: 'Spring' });
  expect(made).toMatchObject((await answerTo('list.next', {}, RAW.frame)) as object);
  expect(await answerTo('settings.get', {})).toMatchObject({
    settings: { currentListId: (made as { id: string }).id },
  });
  expect(await tell('list.next', { listId: 'shortlist' }, RAW.frame)).toEqual({
    ok: false,
    error: 'malformed',
  });
  for (const type of ['brief.save', 'brief.get', 'brief.list', 'list.rename', 'list.create'] as const) {
    expect(await tell(type, GOOD[type], RAW.frame)).toEqual({ ok: false, error: 'not-allowed' });
  }
  await answerTo('brief.open', { listId: 'shortlist' }, RAW.frame);
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContain(
    `chrome-extension://${fakeBrowser.runtime.id}/dashboard.html#briefs/shortlist`,
  );
});

it('says why nothing is written before the welcome page is answered', async () => {
  expect(await tell('brief.save', GOOD['brief.save'], page)).toEqual({ ok: false, error: 'not-consented' });
});
