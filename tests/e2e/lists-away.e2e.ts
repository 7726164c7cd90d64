import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, until } from './surfaces';

/** A folder for pictures to look at; none are made without it. */
const PICTURES = process.env.TOUCHSTONE_PICTURES;
const SHEET =
  'Name;Handle;Status;Compensation;Verdict\r\n' +
  'Mara;https://www.instagram.com/mara.kneads;contacted;€250;yes\r\n' +
  'Tom;https://www.tiktok.com/@tom.bakes;booked;;no\r\n';
let mine: Stage;
let page: Page;
let backup: Buffer;

beforeAll(async () => {
  mine = await launchChromium();
  page = await begin(mine, 'dashboard.html#files');
  await page
    .locator('input[accept*="csv"]')
    .setInputFiles({ name: 'spring.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
  await page.getByRole('button', { name: 'Show what it would do' }).click();
  await page.getByRole('button', { name: 'Take them in' }).click();
  await page.getByRole('link', { name: 'Open the list' }).waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the whole library' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
  backup = Buffer.concat(chunks);
});
afterAll(() => mine.close());

async function begin(stage: Stage, place: string): Promise<Page> {
  stage.serve([]);
  await answerWelcome(stage);
  const opened = await stage.context.newPage();
  await opened.goto(stage.extensionPage(place));
  return opened;
}

async function picture(of: Page, name: string): Promise<void> {
  if (!PICTURES) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await of.emulateMedia({ colorScheme });
    await of.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png` });
  }
}

/** A page drawn anew, so that nothing of the one before is still under way. */
async function openAnew(place: string, shown: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(mine.extensionPage(place));
  await page
    .getByRole('button', { name: shown })
    .or(page.getByRole('link', { name: shown }))
    .first()
    .waitFor();
}

/** By hand, unless an earlier try of the test did it. */
async function removeSpring(): Promise<void> {
  await openAnew('dashboard.html#briefs', 'Shortlist');
  const spring = page.getByRole('link', { name: 'spring' });
  if ((await spring.count()) === 0) return;
  await spring.click();
  await page.getByRole('button', { name: 'Remove the list …' }).click();
  await page.getByRole('button', { name: 'Remove the list', exact: true }).click();
  await page.getByText('is removed.').waitFor();
}

const rows = async (stage: Stage, table: string) => (await kept(stage.worker)).tables?.[table] ?? [];
const bring = (into: Page) =>
  into
    .locator('input[accept*="json"]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });

describe('a list', () => {
  it('is removed as one, by keyboard, after saying what goes, and comes back as one', async () => {
    await page.goto(mine.extensionPage('dashboard.html#briefs'));
    await page.getByRole('link', { name: 'spring' }).click();
    await page.getByRole('button', { name: 'Remove the list …' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('With it go: the places of 2 creators, 2 verdicts').waitFor();
    await picture(page, 'list-away');
    await page.getByRole('button', { name: 'Remove the list', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('is removed.').waitFor();
    await picture(page, 'list-removed');
    expect(await rows(mine, 'entries')).toEqual([]);
    expect(await rows(mine, 'verdicts')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await rows(mine, 'entries')).length === 2);
    expect(await rows(mine, 'verdicts')).toHaveLength(2);
    await page.getByRole('link', { name: 'spring' }).waitFor();
  });

  it('that was removed comes back from an older file only where it is ticked', async () => {
    await removeSpring();
    await openAnew('dashboard.html#files', 'Save the whole library');
    await bring(page);
    await page.getByText('Lists in it that you removed').waitFor();
    await page.getByText('Lists in it that you removed').scrollIntoViewIfNeeded();
    await picture(page, 'list-coming-back');
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('nothing was new').waitFor();
    expect(await rows(mine, 'entries')).toEqual([]);
    await bring(page);
    await page.getByRole('checkbox', { name: /removed on/ }).check();
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText(/Taken in: \d+ new rows/).waitFor();
    expect(await rows(mine, 'entries')).toHaveLength(2);
  });
});

it('the user’s own backup is their own on another computer', async () => {
  const other = await launchChromium();
  try {
    const there = await begin(other, 'dashboard.html#files');
    await bring(there);
    const take = there.getByRole('button', { name: 'Take it in' });
    await take.waitFor();
    expect(await take.getAttribute('aria-disabled')).toBe('true');
    await there.getByText('is it your own backup?').scrollIntoViewIfNeeded();
    await picture(there, 'own-backup');
    await there.locator('.choice', { hasText: 'Yes, mine' }).click();
    await take.click();
    await there.getByText(/Taken in: \d+ new rows/).waitFor();
    await picture(there, 'own-backup-taken');
    const author = (await kept(mine.worker)).storage.installId;
    expect(author).toBeTypeOf('string');
    expect(new Set((await rows(other, 'lists')).map((row) => row.author))).toEqual(new Set([author]));
    expect((await kept(other.worker)).storage.installId).toBe(author);
  } finally {
    await other.close();
  }
});
