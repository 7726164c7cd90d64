import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, popupOf, waitForChip } from './surfaces';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
describe('no rule of accessibility is broken', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await launchChromium();
    stage.serve([samplePage(maraKneads, new Date().toISOString())]);
    await answerWelcome(stage);
  });
  afterAll(() => stage.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`on the welcome page, ${colorScheme}`, async () => {
      const page = await stage.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(stage.extensionPage('welcome.html'));
      await page.locator('h1, h2').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    it.each(['popup.html', 'sidepanel.html'])(`on %s of a read profile, ${colorScheme}`, async (file) => {
      const site = await stage.context.newPage();
      await site.goto(samplePage(maraKneads, new Date().toISOString()).url);
      await waitForChip(site);
      const surface = await popupOf(stage, site, file);
      await surface.emulateMedia({ colorScheme });
      await surface.getByRole('button', { name: /Yes/ }).first().waitFor();
      expect(await violations(surface)).toEqual([]);
      await surface.close();
      await site.close();
    });
  }
});

async function violations(
  page: ConstructorParameters<typeof AxeBuilder>[0]['page'],
): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
