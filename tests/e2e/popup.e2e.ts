import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { tobiTrails } from '../../lib/samples/tobi-trails';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, popupOf, until, waitForChip } from './surfaces';

const [MARA, TOBI] = [maraKneads, tobiTrails].map((sample) => samplePage(sample, new Date().toISOString()));

describe('the popup', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await launchChromium();
    await answerWelcome(stage);
    stage.serve([MARA, TOBI].flatMap((page) => page ?? []));
  });
  afterAll(() => stage.close());

  const open = async (url = '') => {
    const site = await stage.context.newPage();
    await site.goto(url);
    await waitForChip(site);
    return site;
  };

  it('shows the profile of the tab and takes a verdict while the background is down', async () => {
    const site = await open(MARA?.url);
    const first = await popupOf(stage, site);
    await stage.killWorker(first);
    await first.reload();
    expect(await first.locator('.score-figure').first().innerText()).toMatch(/^\d+\s/);
    await first.getByRole('button', { name: 'Yes' }).click();
    await first.locator('[data-saving="saved"]').waitFor();
    const again = await popupOf(stage, site);
    await again.locator('.verdict-yes[aria-pressed="true"]').waitFor();
    await Promise.all([site, first, again].map((page) => page.close()));
  });

  it('follows its tab to another profile', async () => {
    const site = await open(MARA?.url);
    const popup = await popupOf(stage, site);
    const head = popup.locator('.head-name');
    expect(await head.innerText()).toBe(maraKneads.name);
    await site.goto(TOBI?.url ?? '');
    await waitForChip(site);
    await head.filter({ hasText: tobiTrails.name }).waitFor();
    expect(await head.innerText()).toBe(tobiTrails.name);
    await Promise.all([site, popup].map((page) => page.close()));
  });

  it('finds a profile of the library by a word of its bio', async () => {
    const site = await open(TOBI?.url);
    const popup = await popupOf(stage, site);
    await popup.getByText('Search the library').click();
    await popup.getByRole('searchbox').fill(maraKneads.bio.split(/\W+/)[0] ?? '');
    expect(await until(() => popup.getByRole('link', { name: new RegExp(maraKneads.handle) }).count())).toBe(
      1,
    );
    await Promise.all([site, popup].map((page) => page.close()));
  });
});
