import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, openPanel, popupOf, until, waitForChip } from './surfaces';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NOW = new Date().toISOString();
const { url } = samplePage(maraKneads, NOW);
/** Names are set apart for both directions of writing. */
const BY_PHONE = /phone, .?Ana.? wrote/;
const WARNING = 'Think before you write again.';
let stage: Stage;
let site: Page;
let person: Page;

beforeAll(async () => {
  stage = await launchChromium();
  stage.serve([samplePage(maraKneads, NOW)]);
  await answerWelcome(stage);
  site = await stage.context.newPage();
  await site.goto(url);
  await fitShown(site);
  person = await stage.context.newPage();
  await person.goto(
    stage.extensionPage(`dashboard.html#profile/${encodeURIComponent('instagram:mara.kneads')}`),
  );
  await person.locator('.person .score-figure').waitFor();
});
afterAll(() => stage.close());

const contacts = async () => (await kept(stage.worker)).tables?.contacts ?? [];
const section = (): Locator => person.getByRole('region', { name: 'Contact', exact: true });

async function noteContact(about: string): Promise<void> {
  await section().getByLabel('What it was about').last().fill(about);
  await section()
    .getByRole('button', { name: /^Keep (this contact|it all the same)/ })
    .press('Enter');
  await section().getByText(about).first().waitFor();
}

describe('whom somebody wrote to', () => {
  it('is noted on the page of a profile, in the user’s own currency', async () => {
    await section().getByText('Nobody wrote yet').waitFor();
    await section().getByText('Note a contact').click();
    await section().getByLabel('Who wrote').fill('Ana');
    await section().getByLabel('Fee, USD').fill('250');
    await noteContact('Flour for spring');
    expect(await contacts()).toMatchObject([{ by: 'Ana', fee: { amount: 250, currency: 'USD' } }]);
    const { violations } = await new AxeBuilder({ page: person }).withTags(RULES).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is warned of before anybody writes again: in the form, the chip, the panel and the popup', async () => {
    await section().getByText(WARNING).waitFor();
    await section().getByRole('button', { name: 'Keep it all the same' }).waitFor();
    await person.locator('.memory').getByText(WARNING).waitFor();
    await site.bringToFront();
    await site.reload();
    const chip = await waitForChip(site);
    expect(await chip.locator('.chip').innerText()).toMatch(/wrote \S+ \d+\s+for .?Shortlist/);
    const panel = await openPanel(site);
    await panel.locator('.memory').getByText(WARNING).waitFor();
    const popup = await popupOf(stage, site);
    await popup.getByText(WARNING).waitFor();
    await popup.close();
  });

  it('is mended in place by keyboard', async () => {
    await person.bringToFront();
    await section()
      .getByRole('button', { name: /^Change the contact of/ })
      .press('Enter');
    const change = section().getByRole('group', { name: /^Contact of/ });
    await change.getByLabel('How').selectOption('phone');
    await change.getByLabel('Fee, USD').fill('300');
    await change.getByRole('button', { name: 'Keep the change' }).press('Enter');
    await section().getByText(BY_PHONE).waitFor();
    expect(await contacts()).toMatchObject([
      { how: 'phone', fee: { amount: 300 }, about: 'Flour for spring' },
    ]);
    await until(() =>
      section()
        .getByRole('button', { name: /^Change the contact of/ })
        .evaluate((way) => way === document.activeElement),
    );
    const focused = await person.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/^Change the contact of/);
  });

  it('is removed, and brought back by one press', async () => {
    await section()
      .getByRole('button', { name: /^Remove the contact of/ })
      .press('Enter');
    await section().getByText('Nobody wrote yet').waitFor();
    expect(await person.getByText(WARNING).count()).toBe(0);
    await person.getByRole('button', { name: /^Undo/ }).press('Enter');
    await section().getByText(BY_PHONE).waitFor();
    expect(await contacts()).toHaveLength(1);
  });
});
