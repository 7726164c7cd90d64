import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, fitShown, until } from './surfaces';

const NOW = new Date().toISOString();
const SHEET =
  'Name;Handle;Status;Compensation;Last contact;Notes\r\n' +
  `Mara;@${maraKneads.handle};contacted;€250;2026-03-01;warm\r\n` +
  'Tom;https://www.tiktok.com/@tom.bakes;booked;;;"two\r\nlines"\r\n' +
  'Nobody;not a handle;;;;\r\n';
let stage: Stage;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-files-'));
  stage = await launchChromium();
  stage.serve([samplePage(maraKneads, NOW)]);
  await answerWelcome(stage);
  page = await stage.context.newPage();
  await page.goto(samplePage(maraKneads, NOW).url);
  await fitShown(page);
  await page.goto(stage.extensionPage('dashboard.html#files'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

async function saved(press: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: press }).click();
  const file = join(folder, 'saved');
  await (await waiting).saveAs(file);
  return readFileSync(file);
}

const entries = async () => (await kept(stage.worker)).tables?.entries ?? [];

describe('a sheet of creators', () => {
  it('comes in as a list, although the background is stopped, with nothing invented and nothing opened', async () => {
    await page.locator('input[accept*="csv"]').setInputFiles({
      name: 'spring.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(SHEET),
    });
    await page.getByLabel('Handles without a link are on').selectOption('instagram');
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    await page.getByRole('row', { name: /^5.*not a handle/ }).waitFor();
    expect(await page.locator('.intake-counts').innerText()).toContain('1 creator the library knows');
    expect(await entries(), 'nothing is written before').toEqual([]);
    await stage.killWorker(page);
    await page.getByRole('button', { name: 'Take them in' }).click();
    await page.getByRole('link', { name: 'Open the list' }).click();
    const unseen = page.getByRole('row', { name: /Tom/ });
    await unseen.waitFor();
    expect(await unseen.innerText()).toContain('not looked at yet');
    expect(stage.unserved).toEqual([]);
  });

  it('goes out as a workbook, and to a colleague without what is ticked', async () => {
    await page.getByLabel('File').selectOption('xlsx');
    expect((await saved('Save the table')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    await page.getByRole('checkbox', { name: 'notes' }).check();
    const handOver = (await saved('Save the file for a colleague')).toString();
    expect(handOver).toContain('"leftOut":["notes"]');
    expect(handOver).toContain('tom.bakes');
    expect(handOver).not.toContain('"warm"');
  });

  it('is taken back as one', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await entries()).length === 0);
    expect(await entries()).toEqual([]);
  });
});
