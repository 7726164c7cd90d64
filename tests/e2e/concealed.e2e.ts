import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { samplePage } from '../fixtures/sites/sample-pages';
import { kept } from './kept';
import { launchChromium, type Stage } from './launch-chromium';
import { answerWelcome, openPanel, until, waitForChip } from './surfaces';

const SITE = samplePage(maraKneads, new Date().toISOString());

/** How a page may hide what the user clicks on: by a rule of its own, or by an element that it lays above us. */
interface Attack {
  readonly css?: string;
  readonly cover?: { readonly tag: 'div' | 'iframe' | 'dialog'; readonly css: string };
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  'opacity on the document': { css: 'html{opacity:.01!important}' },
  'a filter on the document': { css: 'html{filter:opacity(0)!important}' },
  'a mask on the document': { css: 'html{mask-image:linear-gradient(transparent,transparent)!important}' },
  'a clip path on the document': { css: 'html{clip-path:inset(0 0 100% 0)!important}' },
  'a plain cover': { cover: { tag: 'div', css: 'background:#fff' } },
  'a faint cover that lets clicks through': {
    cover: { tag: 'div', css: 'background:#fff;opacity:.01;pointer-events:none' },
  },
  'an empty cover that lets clicks through': { cover: { tag: 'div', css: 'pointer-events:none' } },
  'a frame of the page that lets clicks through': { cover: { tag: 'iframe', css: 'pointer-events:none' } },
  'a modal dialog': { cover: { tag: 'dialog', css: 'background:#fff;pointer-events:none' } },
};

let stage: Stage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  stage = await launchChromium();
  await answerWelcome(stage);
  stage.serve([SITE]);
  page = await stage.context.newPage();
  await page.goto(SITE.url);
  await waitForChip(page);
  frame = await openPanel(page);
});
afterAll(() => stage.close());

async function conceal({ css = '', cover }: Attack): Promise<void> {
  await page.evaluate(
    ([rule, over]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [sheet];
      if (!over) return;
      const element = document.createElement(over.tag);
      element.id = 'cover';
      element.style.cssText = `position:fixed;inset:0;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;border:0;margin:0;padding:0;background:transparent;${over.css}`;
      document.body.append(element);
      if (element instanceof HTMLDialogElement) return element.showModal();
      // In the top layer, and later than ours: above it.
      element.popover = 'manual';
      element.showPopover();
    },
    [css, cover ?? null] as const,
  );
}

async function reveal(): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.getElementById('cover')?.remove();
  });
  await frame.locator('.verdict:not([aria-disabled])').first().waitFor();
}

/** All that is kept of what the user said. */
async function said(): Promise<string> {
  const { tables, storage } = await kept(stage.worker);
  const { profiles: _seen, series: _months, insights: _figures, ...own } = tables ?? {};
  return JSON.stringify([own, storage]);
}

const locked = () => frame.locator('.foot-locked').waitFor({ timeout: 5000 });

describe('hidden by the page, the panel', () => {
  it.each(Object.entries(ATTACKS))('changes nothing under %s', async (_name, attack) => {
    await reveal();
    const before = await said();
    const yes = await frame.locator('.verdict-yes').boundingBox();
    if (!yes) throw new Error('no button');
    await conceal(attack);
    await locked();
    await page.mouse.click(yes.x + yes.width / 2, yes.y + yes.height / 2);
    await frame.locator('.verdict-yes').press('Enter');
    await frame.locator('body').press('y');
    expect(await said()).toBe(before);
  });

  it('changes nothing under a mask that comes when the pointer already rests on the button', async () => {
    await reveal();
    const before = await said();
    const yes = await frame.locator('.verdict-yes').boundingBox();
    if (!yes) throw new Error('no button');
    await page.mouse.move(yes.x + yes.width / 2, yes.y + yes.height / 2, { steps: 4 });
    await page.waitForTimeout(1200);
    await conceal({ css: 'html{mask-image:linear-gradient(transparent,transparent)!important}' });
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
    await locked();
    expect(await said()).toBe(before);
  });

  it('says why, and where it can be done: in the side panel', async () => {
    const [attack] = Object.values(ATTACKS);
    await reveal();
    await conceal(attack ?? {});
    await locked();
    expect(await frame.locator('.foot-locked').innerText()).toContain('nothing can be changed here');
    expect(await frame.getByRole('button', { name: 'Open side panel' }).count()).toBeGreaterThan(0);
    for (const button of await frame.locator('.verdict').all())
      expect(await button.getAttribute('aria-disabled')).toBe('true');
  });

  it('has no other button or key that changes anything', async () => {
    const before = await said();
    const buttons = await frame.locator('button:visible').elementHandles();
    expect(buttons.length).toBeGreaterThan(10);
    for (const letter of ['y', 's', 'm', 'x', 'z', 'l']) await frame.locator('body').press(letter);
    for (const button of buttons) {
      const name = await button.evaluate(
        (element) => (element as HTMLElement).ariaLabel ?? element.textContent ?? '',
      );
      // These open a page or a dialog of ours, or close the panel: nothing that is kept changes.
      if (/side panel|brief|close|keys/i.test(name)) continue;
      // One that went away with another one's press is no longer there to press.
      await button.press('Enter', { timeout: 1000 }).catch(() => {});
    }
    expect(await said()).toBe(before);
  });
});

it('a transform of the document moves nothing: what is seen is what is clicked', async () => {
  await reveal();
  const box = await frame.locator('.verdicts').boundingBox();
  if (!box) throw new Error('no buttons');
  await page.mouse.move(0, 0);
  const before = await page.screenshot({ clip: box });
  await conceal({ css: 'html{transform:scale(.01) translate(900px)!important}' });
  await page.waitForTimeout(300);
  const after = await page.screenshot({ clip: box });
  expect(after.equals(before)).toBe(true);
});

it('shown again, it works', async () => {
  await reveal();
  await frame.locator('.verdict-yes').click();
  await frame.locator('.verdict-yes[aria-pressed="true"]').waitFor();
  await frame.locator('[data-saving="saved"]').waitFor();
  expect(JSON.parse(await said())[0].verdicts).toHaveLength(1);
});

/** Runs in the world that the sensor shares with nobody: there the browser's own word can be replaced. */
async function inSensorsWorld(expression: string): Promise<void> {
  const session = await stage.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) await session.send('Runtime.evaluate', { contextId, expression });
  await session.detach();
}

/** The keyboard goes to another window, or comes back; a driven page is always told that it has it. */
const turn = (to: 'away' | 'back') =>
  inSensorsWorld(
    `document.hasFocus = () => ${to === 'back'}; dispatchEvent(new Event('${to === 'back' ? 'focus' : 'blur'}'))`,
  );

describe('a double click that begins in another window', () => {
  const yes = () => frame.locator('.verdict-yes');
  const isWaiting = async () => (await yes().getAttribute('aria-disabled')) === 'true';

  it('ends on a panel that takes no click yet', async () => {
    await reveal();
    const before = await said();
    const box = await yes().boundingBox();
    if (!box) throw new Error('no button');
    await turn('away');
    expect(await until(isWaiting)).toBe(true);
    await turn('back');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await isWaiting()).toBe(true);
    expect(await said()).toBe(before);
  });

  it('and a moment later it does', async () => {
    await frame.locator('.verdict:not([aria-disabled])').first().waitFor();
    const pressed = await yes().getAttribute('aria-pressed');
    await yes().click();
    await frame.locator(`.verdict-yes[aria-pressed="${pressed === 'true' ? 'false' : 'true'}"]`).waitFor();
  });
});
