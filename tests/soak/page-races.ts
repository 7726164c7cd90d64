import type { Page } from 'playwright-core';
import { kept, type Row } from '../e2e/kept';
import { launchChromium } from '../e2e/launch-chromium';
import { answerWelcome } from '../e2e/surfaces';
import { missingRows } from './missing-rows';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

export interface PageRaces {
  readonly operations: number;
  readonly acknowledged: number;
  /** Acknowledged changes that another page's change made undone. */
  readonly lost: number;
  /** Rows that the second copy lacks in the end. */
  readonly uncopied: number;
}

/** Pages that a user may have open side by side. */
const PAGES = ['dashboard.html#how', 'dashboard.html#list/shortlist', 'popup.html', 'sidepanel.html'];

/** What one page did, by kind; answered = the background said it was done. */
interface Done {
  readonly notes: readonly string[];
  /** creator -> tags */
  readonly tags: readonly (readonly [key: string, tag: string])[];
  readonly verdicts: readonly string[];
}

/**
 * Real pages of the built extension that write at once through real messages: a third notes, a third tags joined to
 * those of the same few creators, a third verdicts, eight at a time in each page.
 */
export async function racePages(each: number, told: (done: number) => void = () => {}): Promise<PageRaces> {
  const stage = await launchChromium();
  try {
    await answerWelcome(stage);
    const pages: Page[] = [];
    for (const path of PAGES) {
      const page = await stage.context.newPage();
      await page.goto(stage.extensionPage(path));
      // The loader of this script wraps functions in a name; in the page that name stands for nothing.
      await page.evaluate('globalThis.__name = (named) => named');
      pages.push(page);
    }
    const all: Done[] = [];
    for (let from = 0; from < each; from += STEP) {
      const to = Math.min(each, from + STEP);
      all.push(...(await Promise.all(pages.map((page, at) => page.evaluate(race, [at, from, to] as const)))));
      told(to * pages.length);
    }
    const [first] = pages;
    if (!first) throw new Error('no page was opened');
    const uncopied = await missingRows(first);
    const { tables } = await kept(first);
    return {
      operations: each * pages.length,
      acknowledged: all.reduce(
        (sum, { notes, tags, verdicts }) => sum + notes.length + tags.length + verdicts.length,
        0,
      ),
      lost: all.reduce((sum, done) => sum + lostOf(done, tables ?? {}), 0),
      uncopied,
    };
  } finally {
    await stage.close();
  }
}

/** Operations of each page between two looks at the clock of whoever waits. */
const STEP = 500;

function lostOf({ notes, tags, verdicts }: Done, tables: Readonly<Record<string, readonly Row[]>>): number {
  const texts = new Set((tables.notes ?? []).map(({ text }) => text));
  const judged = new Set((tables.verdicts ?? []).map(({ key }) => key));
  const tagged = new Set(
    (tables.entries ?? []).flatMap(({ key, tags: own }) =>
      ((own ?? []) as readonly string[]).map((tag) => `${key} ${tag}`),
    ),
  );
  return (
    notes.filter((text) => !texts.has(text)).length +
    tags.filter(([key, tag]) => !tagged.has(`${key} ${tag}`)).length +
    verdicts.filter((key) => !judged.has(key)).length
  );
}

/** Self-contained: it is sent to the browser as text. */
async function race([page, from, to]: readonly [number, number, number]): Promise<Done> {
  const done = { notes: [] as string[], tags: [] as [string, string][], verdicts: [] as string[] };
  const listId = 'shortlist';
  const say = async (type: string, payload: object): Promise<boolean> => {
    const outcome = (await chrome.runtime.sendMessage({ type, payload })) as { readonly ok?: boolean };
    return outcome?.ok === true;
  };
  const one = async (at: number): Promise<void> => {
    const name = `${page}.${at}`;
    if (at % 3 === 0) {
      const payload = { key: `instagram:noted.${name}`, text: `note ${name}` };
      if (await say('note.add', payload)) done.notes.push(payload.text);
    } else if (at % 3 === 1) {
      // The same creator in every page at about the same time: each joins its tag to those that are there.
      const key = `instagram:raced.${Math.floor(at / 15)}`;
      const tag = `t${name}`;
      const payload = { listId, keys: [key], act: { kind: 'tag', tags: [tag] } };
      if (await say('bulk.change', payload)) done.tags.push([key, tag]);
    } else {
      const key = `instagram:judged.${name}`;
      if (await say('verdict.set', { key, listId, verdict: 'maybe' })) done.verdicts.push(key);
    }
  };
  for (let at = from; at < to; at += 8) {
    await Promise.all(Array.from({ length: Math.min(8, to - at) }, (_, index) => one(at + index)));
  }
  return done;
}
