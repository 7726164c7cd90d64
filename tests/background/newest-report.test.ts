import { beforeEach, describe, expect, it } from 'vitest';
import { newestReport } from '../../entrypoints/background/newest-report';
import type { PageAnswer, PageReport } from '../../lib/messages/contract';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { reportOf } from '../app/world';

const MARA = reportOf(maraKneads, '2026-06-01T12:00:00.000Z');
const OTHER: PageReport = { ...MARA, handle: 'tom.rides' };
/** Says only that the page is being read. */
const READING: PageReport = { ...MARA, status: 'reading', observation: null };
const TAB = 7;

let looked: string[];
let looks: (() => void)[];
let answerNewest: ReturnType<typeof newestReport>;

beforeEach(() => {
  looked = [];
  looks = [];
  answerNewest = newestReport();
});

/** A look that lasts until `finish` is called so often; its answer carries its name. */
function report(name: string, what: PageReport, tabId = TAB): Promise<PageAnswer> {
  return answerNewest(tabId, what, () => {
    looked.push(name);
    return new Promise((resolve) => {
      looks.push(() => resolve({ badges: [{ code: name, text: name, tone: 'usual' }] }));
    });
  });
}

async function finishAll(): Promise<void> {
  for (let rounds = 0; rounds < 10; rounds += 1) {
    for (const finish of looks.splice(0)) finish();
    await new Promise((resume) => setTimeout(resume));
  }
}

async function namesOf(answers: readonly Promise<PageAnswer>[]): Promise<readonly (string | undefined)[]> {
  await finishAll();
  return (await Promise.all(answers)).map(({ badges }) => badges[0]?.code);
}

describe('reports of a tab', () => {
  it('that wait when a later reading comes are not looked at, and have its answer', async () => {
    const answers = [report('one', MARA), report('two', MARA), report('three', MARA)];
    expect(await namesOf(answers)).toEqual(['three', 'three', 'three']);
    expect(looked).toEqual(['three']);
  });

  it('that are being looked at have an answer of their own', async () => {
    const first = report('one', MARA);
    await new Promise((resume) => setTimeout(resume));
    expect(await namesOf([first, report('two', MARA)])).toEqual(['one', 'two']);
  });

  it('of different accounts, or of other tabs, are all looked at', async () => {
    const answers = [
      report('mara', MARA),
      report('tom', OTHER),
      report('again', MARA),
      report('far', MARA, 8),
    ];
    expect(await namesOf(answers)).toEqual(['again', 'tom', 'again', 'far']);
  });

  it('that hold a reading are not passed over for one that only says that the page is read', async () => {
    expect(await namesOf([report('read', MARA), report('reading', READING)])).toEqual(['read', 'reading']);
    expect(await namesOf([report('reading', READING), report('read', MARA)])).toEqual(['read', 'read']);
  });

  it('go on after one that failed', async () => {
    const failed = answerNewest(TAB, MARA, () => Promise.reject(new Error('no disk')));
    await expect(failed).rejects.toThrow('no disk');
    expect(await namesOf([report('next', MARA)])).toEqual(['next']);
  });
});
