import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { type Kept, kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, popupOf, until, waitForChip } from './surfaces';

const SITE = samplePage(maraKneads, new Date().toISOString());
const KILLS = 20;
const CUTS = 10;
/** A kill and a new start take a busy machine some seconds. */
const LONG = { timeout: 240_000 };

const note = (surface: Page) => surface.getByRole('textbox', { name: 'Your note' });
const verdict = (surface: Page, name: string) => surface.getByRole('button', { name, exact: false });
const pressed = (surface: Page) =>
  surface
    .locator('.verdict[aria-pressed="true"]')
    .evaluateAll((held) => held.map(({ className }) => className));

/** Leaving the field saves; the acknowledgement is the line beside it. */
async function writeNote(surface: Page, text: string): Promise<void> {
  await note(surface).fill(text);
  await note(surface).blur();
}

async function acknowledged(surface: Page): Promise<void> {
  await surface.locator('[data-saving="saved"]').waitFor();
  expect(await surface.locator('.foot-saved').innerText()).toContain('saved on this computer only');
}

async function openMara(stage: Stage): Promise<Page> {
  stage.serve([SITE]);
  const page = await stage.context.newPage();
  await page.goto(SITE.url);
  await waitForChip(page);
  return page;
}

/** Nothing of an action without the rest of it: verdict, frozen figures, list entry and journal line go together. */
function expectWhole({ tables }: Kept): void {
  const of = (name: string) => tables?.[name] ?? [];
  const lines = of('changes').filter(({ what }) => what === 'verdict.set');
  expect(of('evidence')).toHaveLength(lines.length);
  const frozen = new Set(of('evidence').map(({ id }) => id));
  for (const row of of('verdicts')) {
    expect(frozen).toContain(row.evidenceId);
    expect(row.updatedAt).toBe(lines.at(-1)?.at);
    expect(of('entries').map(({ key }) => key)).toEqual([row.key]);
  }
  if (lines.length > 0) expect(of('verdicts')).toHaveLength(1);
  const written = of('changes').filter(({ what }) => what === 'note.save');
  if (written.length > 0) expect(of('notes').map(({ updatedAt }) => updatedAt)).toEqual([written.at(-1)?.at]);
}

describe('verdict and note', () => {
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-notes-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  it.each(['popup.html', 'sidepanel.html'])(
    'given in %s, are there after the browser was closed',
    LONG,
    async (file) => {
      const text = `Asked on ${file}: rye course in spring?`;
      const first = await launchChromium({ profile });
      await answerWelcome(first);
      const surface = await popupOf(first, await openMara(first), file);
      await verdict(surface, 'Maybe').click();
      await acknowledged(surface);
      await writeNote(surface, text);
      await acknowledged(surface);
      await first.close();

      const second = await launchChromium({ profile });
      try {
        const again = await popupOf(second, await openMara(second), file);
        expect(await note(again).inputValue()).toBe(text);
        expect(await pressed(again)).toEqual(['button verdict verdict-maybe']);
        // For the next round: taken back by pressing it once more.
        await verdict(again, 'Maybe').click();
        await acknowledged(again);
        expect(await pressed(again)).toEqual([]);
      } finally {
        await second.close();
      }
    },
  );
});

describe('when the browser stops the background', () => {
  let stage: Stage;
  let site: Page;
  beforeAll(async () => {
    stage = await launchChromium();
    await answerWelcome(stage);
    site = await openMara(stage);
  });
  afterAll(() => stage.close());

  it(`no acknowledged note is lost, ${KILLS} times over`, LONG, async () => {
    const surface = await popupOf(stage, site);
    for (let turn = 1; turn <= KILLS; turn++) {
      const text = `Note number ${turn}`;
      await writeNote(surface, text);
      await acknowledged(surface);
      await stage.killWorker(surface);
      await surface.reload();
      await note(surface).waitFor();
      expect(await note(surface).inputValue()).toBe(text);
    }
    expectWhole(await kept(surface));
    await surface.close();
  });

  it(`a verdict cut off at any moment is there whole or not at all, ${CUTS} times over`, LONG, async () => {
    const surface = await popupOf(stage, site);
    for (let turn = 0; turn < CUTS; turn++) {
      // Never the word that is held: pressed once more it would be taken back, after a cut that lost the last one.
      const word = (await pressed(surface)).includes('button verdict verdict-yes') ? 'No' : 'Yes';
      await verdict(surface, word).click({ noWaitAfter: true });
      // From before the message is heard to after the answer went out.
      await surface.waitForTimeout(turn * 4);
      await stage.killWorker(surface);
      const saving = surface.locator('[data-saving]');
      await until(async () => (await saving.getAttribute('data-saving')) !== 'saving');
      const said = await saving.getAttribute('data-saving');
      const shown = await pressed(surface);
      await surface.reload();
      await note(surface).waitFor();
      // What the surface said before is what is so.
      if (said === 'saved') expect(await pressed(surface)).toEqual(shown);
      expectWhole(await kept(surface));
    }
    await surface.close();
  });
});
