import {
  cpSync,
  existsSync,
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
import { kept } from '../e2e/kept';
import { launchChromium, type Stage } from '../e2e/launch-chromium';
import { answerWelcome, until } from '../e2e/surfaces';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

export interface FileDamages {
  readonly damaged: number;
  /** Libraries that lacked rows of the user and did not say so. */
  readonly silent: number;
  /** Libraries in which not every row of the user came back. */
  readonly lost: number;
}

interface Files {
  readonly library: readonly string[];
  /** Values too large for a row lie in files of their own; null = there are none. */
  readonly blobs: string | null;
}

const truncated = (file: string): void => truncateSync(file, Math.floor(statSync(file).size / 2));
const zeroed = (file: string): void => writeFileSync(file, Buffer.alloc(statSync(file).size));
const each = (part: RegExp, harm: (file: string) => void) => (files: Files) => {
  for (const file of files.library.filter((name) => part.test(name))) harm(file);
};

/** Kinds of harm to a library's files, as disks and power cuts do it. */
export const FILE_DAMAGES: Readonly<Record<string, (files: Files) => void>> = {
  'manifest gone': each(/MANIFEST/, unlinkSync),
  'manifest cut': each(/MANIFEST/, truncated),
  'current gone': each(/CURRENT$/, unlinkSync),
  'current garbled': each(/CURRENT$/, (file) => writeFileSync(file, 'MANIFEST-\u0000\u0007nowhere\n')),
  'log cut in the middle': each(/\.log$/, truncated),
  'log zeroed': each(/\.log$/, zeroed),
  'tables zeroed': each(/\.ldb$/, zeroed),
  'tables cut': each(/\.ldb$/, truncated),
  'tables gone': each(/\.ldb$/, unlinkSync),
  'blobs lost': ({ blobs }) => blobs && rmSync(blobs, { recursive: true, force: true }),
};

/** So many and so long that they do not all lie in the log. */
const NOTES = 300;
const LONG = 'wrote back within the hour; '.repeat(500);
const LOGO = `data:image/png;base64,${'iVBORw0K'.repeat(15_000)}`;

/** For bringing some megabytes back on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** Each kind of harm once, on a copy of one profile folder of the built extension. */
export async function damageFiles(
  kinds: readonly string[] = Object.keys(FILE_DAMAGES),
  told: (what: string) => void = () => {},
): Promise<FileDamages> {
  const whole = mkdtempSync(join(tmpdir(), 'touchstone-damage-'));
  const sum = { damaged: 0, silent: 0, lost: 0 };
  try {
    const before = await written(whole);
    for (const kind of kinds) {
      const harmed = mkdtempSync(join(tmpdir(), 'touchstone-damage-'));
      cpSync(whole, harmed, { recursive: true });
      FILE_DAMAGES[kind]?.(filesOf(harmed));
      const came = await cameBack(harmed, before).finally(() => rmSync(harmed, { recursive: true }));
      sum.damaged += 1;
      if (came === 'silent') sum.silent += 1;
      if (came !== 'whole') sum.lost += 1;
      told(`${kind}: ${came}`);
    }
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
  return sum;
}

/** A profile folder with what a user wrote; answers that. */
async function written(profile: string): Promise<string> {
  const stage = await launchChromium({ profile });
  try {
    await answerWelcome(stage);
    const page = await safetyPage(stage);
    await page.evaluate(write, [NOTES, LONG, LOGO] as const);
    await tell(page, 'library.safety', {});
    return await wordsOf(page);
  } finally {
    await stage.close();
  }
}

/** Self-contained: it is sent to the browser as text. */
async function write([notes, text, logo]: readonly [number, string, string]): Promise<void> {
  const send = async (type: string, payload: object): Promise<void> => {
    const outcome = await chrome.runtime.sendMessage({ type, payload });
    if ((outcome as { readonly ok?: boolean } | undefined)?.ok !== true)
      throw new Error(`${type} was not done`);
  };
  for (let at = 0; at < notes; at += 1) {
    await send('note.add', { key: `instagram:creator.${at}`, text: `${at}: ${text}` });
  }
  await send('letterhead.set', { name: 'Studio North', logo });
}

/** Opens the harmed library, does what it offers, and compares. */
async function cameBack(profile: string, before: string): Promise<'whole' | 'silent' | 'lost'> {
  const stage = await launchChromium({ profile });
  try {
    const page = await safetyPage(stage);
    if (!lacksRows(await safety(page))) {
      return (await wordsOf(page)) === before ? 'whole' : 'silent';
    }
    await page.getByRole('button', { name: /^Bring \d[\d,]* rows? back$/ }).click();
    await until(async () => !lacksRows(await safety(page)), PATIENCE);
    return (await wordsOf(page)) === before ? 'whole' : 'lost';
  } finally {
    await stage.close();
  }
}

async function safetyPage(stage: Stage): Promise<Page> {
  // The loader of this script wraps functions in a name; in the page that name stands for nothing.
  await stage.context.addInitScript('globalThis.__name = (named) => named');
  const page = await stage.context.newPage();
  await page.goto(stage.extensionPage('dashboard.html#check'));
  return page;
}

interface Safety {
  readonly trouble: string | null;
  readonly missing: number;
}

async function safety(page: Page): Promise<Safety> {
  return ((await tell(page, 'library.safety', {})) as { readonly value: Safety }).value;
}

function lacksRows({ trouble, missing }: Safety): boolean {
  return trouble !== null || missing > 0;
}

function tell(page: Page, type: string, payload: object): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
}

/** The user's own rows as they lie on the disk; a value that cannot be read is not one of them. */
async function wordsOf(page: Page): Promise<string> {
  const { tables } = await kept(page).catch(() => ({ tables: null }));
  const notes = (tables?.notes ?? []).map(({ id, key, text }) => `${id} ${key} ${text}`).sort();
  const letterhead = (tables?.meta ?? []).filter(({ name }) => name === 'letterhead');
  return JSON.stringify([notes, letterhead]);
}

function filesOf(profile: string): Files {
  const folder = join(profile, 'Default/IndexedDB');
  const named = (ending: RegExp): string | null => {
    const own = readdirSync(folder).find((name) => name.startsWith('chrome-extension_') && ending.test(name));
    return own === undefined ? null : join(folder, own);
  };
  const library = named(/\.leveldb$/);
  const blobs = named(/\.blob$/);
  if (!library) throw new Error('the profile has no library');
  return {
    library: readdirSync(library).map((name) => join(library, name)),
    blobs: blobs && existsSync(blobs) ? blobs : null,
  };
}
