import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, until } from './surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

const NOTES = 24;
const HARM = {
  truncated: (file: string) => truncateSync(file, Math.floor(statSync(file).size / 3)),
  zeroed: (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size)),
  deleted: (file: string) => unlinkSync(file),
} as const;
const PARTS = {
  truncated: /\.log$|\.ldb$/,
  zeroed: /MANIFEST/,
  deleted: /CURRENT|MANIFEST|\.log$|\.ldb$/,
} as const;

let profile: string;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'touchstone-safety-'));
  const stage = await launchChromium({ profile });
  await answerWelcome(stage);
  const page = await dashboard(stage, 'check');
  for (let at = 0; at < NOTES; at += 1) {
    await tell(page, 'note.add', { key: `instagram:creator.${at}`, text: `note number ${at}` });
  }
  expect(await tell(page, 'library.safety', {})).toMatchObject({
    ok: true,
    value: { trouble: null, missing: 0 },
  });
  await stage.close();
});

afterAll(() => rmSync(profile, { recursive: true, force: true }));

async function dashboard(stage: Stage, part: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage(`dashboard.html#${part}`));
  return page;
}

function tell(page: Page, type: string, payload: object): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
}

/** The folder of the library's own files; the second copy lies elsewhere. */
function libraryFiles(at: string): readonly string[] {
  const folder = join(at, 'Default/IndexedDB');
  const [own = ''] = readdirSync(folder).filter((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  return readdirSync(join(folder, own)).map((name) => join(folder, own, name));
}

describe('a library whose files are damaged', () => {
  it.each(['truncated', 'zeroed', 'deleted'] as const)(
    '(%s) starts, says so, and gives every note back',
    async (how) => {
      const damaged = mkdtempSync(join(tmpdir(), 'touchstone-safety-'));
      cpSync(profile, damaged, { recursive: true });
      for (const file of libraryFiles(damaged)) if (PARTS[how].test(file)) HARM[how](file);
      const stage = await launchChromium({ profile: damaged });
      try {
        const page = await dashboard(stage, 'check');
        const pictures = process.env.PICTURES;
        await page.getByRole('alert').first().waitFor();
        expect(await page.locator('.care').innerText()).toMatch(/second time|second copy/);
        if (pictures) await page.screenshot({ path: `${pictures}/safety-${how}.png`, fullPage: true });
        await page.getByRole('button', { name: /^Bring \d+ rows? back$/ }).click();
        await until(async () => (await page.locator('.care[role="alert"]').count()) === 0);
        const { value } = (await tell(page, 'profile.search', { handle: 'creator.' })) as {
          value: unknown[];
        };
        expect(value).toHaveLength(20);
        expect(await tell(page, 'library.safety', {})).toMatchObject({
          value: { trouble: null, missing: 0 },
        });
        if (pictures) await page.screenshot({ path: `${pictures}/safety-${how}-after.png`, fullPage: true });
      } finally {
        await stage.close();
        rmSync(damaged, { recursive: true, force: true });
      }
    },
  );
});

describe('a backup', () => {
  it('is offered, saved as a file, then written into a folder by itself, and its age is shown', async () => {
    const copied = mkdtempSync(join(tmpdir(), 'touchstone-safety-'));
    cpSync(profile, copied, { recursive: true });
    const stage = await launchChromium({ profile: copied });
    try {
      // A folder of the browser's own stands for one of the user's: nobody is there to choose.
      await stage.context.addInitScript(() =>
        Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
      );
      const page = await dashboard(stage, 'library');
      const offer = page.locator('.care');
      await offer.getByText('no backup yet of what you wrote').waitFor();
      if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/safety-offer.png` });
      const saving = page.waitForEvent('download');
      await offer.getByRole('button', { name: 'Save a backup file' }).click();
      expect((await saving).suggestedFilename()).toMatch(/^touchstone-backup-\d{4}-\d\d-\d\d\.json$/);
      await offer.waitFor({ state: 'detached' });
      await page.goto(stage.extensionPage('dashboard.html#check'));
      await page.getByText('Last backup: today.').waitFor();
      await page.getByRole('button', { name: 'Choose a folder …' }).click();
      await until(async () => (await page.evaluate(writtenRows)) !== null);
      expect(await page.evaluate(writtenRows)).toBe(NOTES + 1);
      // Nine days later and one note more, it is written without a word.
      await page.evaluate(makeOld);
      await tell(page, 'note.add', { key: 'instagram:creator.0', text: 'a week later' });
      await page.reload();
      await until(async () => (await page.evaluate(writtenRows)) === NOTES + 2);
      expect(await page.evaluate(writtenRows)).toBe(NOTES + 2);
    } finally {
      await stage.close();
      rmSync(copied, { recursive: true, force: true });
    }
  });
});

describe('a library that a newer version wrote', () => {
  it('is refused in words on the dashboard and in the popup, and left as it is', async () => {
    const newer = mkdtempSync(join(tmpdir(), 'touchstone-safety-'));
    cpSync(profile, newer, { recursive: true });
    const stage = await launchChromium({ profile: newer });
    try {
      const page = await dashboard(stage, 'library');
      const version = await page.evaluate(countUp);
      await stage.killWorker(page);
      await page.reload();
      await page.getByText('A newer Touchstone wrote the library').first().waitFor();
      const popup = await stage.context.newPage();
      await popup.goto(stage.extensionPage('popup.html'));
      await popup.getByText('A newer Touchstone wrote the library').waitFor();
      if (process.env.PICTURES) await popup.screenshot({ path: `${process.env.PICTURES}/safety-newer.png` });
      const found = await page.evaluate(async () => indexedDB.databases());
      expect(found.find(({ name }) => name === 'touchstone')?.version).toBe(version);
    } finally {
      await stage.close();
      rmSync(newer, { recursive: true, force: true });
    }
  });
});

/** Self-contained: it is sent to the browser as text. Rows in the newest backup of the folder; null = there is none. */
async function writtenRows(): Promise<number | null> {
  const folder = await navigator.storage.getDirectory();
  const name = `touchstone-backup-${new Date().toISOString().slice(0, 10)}.json`;
  const file = await folder.getFileHandle(name).catch(() => null);
  // While the new one takes its place the browser lets nobody read the old one: asked again.
  const read = file?.getFile().then((found) => found.text());
  const text = await read?.catch(() => null);
  return text ? (JSON.parse(text) as { readonly rows: readonly unknown[] }).rows.length : null;
}

/** Self-contained as well. */
async function makeOld(): Promise<void> {
  const { backup } = await chrome.storage.local.get('backup');
  const at = new Date(Date.now() - 9 * 86_400_000).toISOString();
  await chrome.storage.local.set({ backup: { ...(backup as object), at } });
}

/** Self-contained: it is sent to the browser as text. Makes the library one of a later version. */
async function countUp(): Promise<number> {
  const version = 990;
  const request = indexedDB.open('touchstone', version);
  await new Promise((done, failed) => {
    request.onsuccess = done;
    request.onerror = failed;
  });
  request.result.close();
  return version;
}
