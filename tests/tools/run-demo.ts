import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { SAMPLES } from '../../lib/samples/catalog';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { launchChromium, type Stage } from '../e2e/launch-chromium';
import { answerWelcome, openPanel, panelFrame, popupOf, shownScore, waitForChip } from '../e2e/surfaces';
import { samplePage, samplePages } from '../fixtures/sites/sample-pages';
import { pictureGallery } from './picture-gallery';
import { pictureStates } from './picture-states';
import { pictureSurfaces } from './picture-surfaces';
import { shrinkPictures } from './shrink-pictures';

interface DemoRow {
  readonly site: string;
  readonly handle: string;
  readonly score: string;
  readonly shows: string;
  readonly picture: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const picturesAt = process.argv.indexOf('--pictures');
const PICTURES = resolve(ROOT, picturesAt > 0 ? (process.argv[picturesAt + 1] ?? '') : '.output/demo');
const HAS_DISPLAY =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const IS_WINDOW = HAS_DISPLAY && !process.argv.includes('--headless') && picturesAt < 0;

async function demo(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const now = new Date().toISOString();
  const stage = await launchChromium({ headed: IS_WINDOW });
  stage.serve(samplePages(now));
  await answerWelcome(stage, resolve(PICTURES, 'welcome.png'));

  const rows: DemoRow[] = [];
  for (const creator of SAMPLES) rows.push(await show(stage, creator, now));
  if (picturesAt > 0) {
    await pictureStates(stage, resolve(PICTURES, 'states'), now);
    stage.serve(samplePages(now));
    await pictureSurfaces(stage, resolve(PICTURES, 'surfaces'), now);
    await pictureGallery(resolve(PICTURES, 'gallery'));
    await shrinkPictures(PICTURES);
  }
  console.table(rows);
  if (stage.unserved.length > 0) console.log(`Requests that nobody served: ${stage.unserved.join(', ')}`);

  if (IS_WINDOW) {
    console.log(
      'The window stays open: look around, press y, m or x in the panel; close it to end the demo.',
    );
    await new Promise((closed) => stage.context.once('close', closed));
    return;
  }
  console.log(`Pictures: ${relative(process.cwd(), PICTURES)}/*.png`);
  await stage.close();
}

/** One sample: chip, panel and popup, each as a picture. */
async function show(stage: Stage, creator: SampleCreator, now: string): Promise<DemoRow> {
  const page = await stage.context.newPage();
  await page.goto(samplePage(creator, now).url);
  await waitForChip(page);
  const name = creator.handle.replaceAll('.', '-');
  await page.screenshot({ path: resolve(PICTURES, `${name}-chip.png`) });
  const score = await shownScore(await panelFrame(page));
  await openPanel(page);
  await page.screenshot({ path: resolve(PICTURES, `${name}-panel.png`) });
  const popup = await popupOf(stage, page);
  await popup.screenshot({ path: resolve(PICTURES, `${name}-popup.png`), fullPage: true });
  await popup.close();
  if (!IS_WINDOW) await page.close();
  const picture = relative(process.cwd(), resolve(PICTURES, `${name}-panel.png`));
  return { site: creator.platform, handle: creator.handle, score, shows: creator.shows, picture };
}

await demo();
