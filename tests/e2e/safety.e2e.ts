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
