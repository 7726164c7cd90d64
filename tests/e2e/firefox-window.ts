import type { Page } from 'puppeteer-core';
import type { FirefoxStage } from './launch-firefox';

/** The window of a Firefox as its user has it: true keys, and the sidebar that its own menu opens. */
export interface FirefoxWindow {
  /** Opens our sidebar, as the entry of the browser's menu does. */
  openSidebar(): Promise<void>;
  /** One key with its modifiers, given to whatever has the keyboard. */
  press(key: string, ...modifiers: readonly Modifier[]): Promise<void>;
  type(text: string): Promise<void>;
  /** What has the keyboard. */
  keyboard(): Promise<'page' | 'sidebar' | 'browser'>;
  /** What the first element that fits says, in the sidebar; null = there is none. */
  said(selector: string): Promise<string | null>;
}

type Modifier = 'Alt' | 'Shift';

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Inside evaluate() the code runs in the browser. */
declare const browser: typeof import('wxt/browser').browser;

const SIDEBAR = 'touchstone_touchstone_example-sidebar-action';
const KEY_CODES: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Shift: 16, Alt: 18, F6: 117 };

/** eye: a page of ours in a tab; it sees the sidebar, which nothing else that drives the browser does. */
export async function firefoxWindow(stage: FirefoxStage, eye: Page): Promise<FirefoxWindow> {
  const { connection } = stage.browser as unknown as { readonly connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (result as { readonly contexts: readonly { readonly context: string }[] }).contexts[0]
    ?.context;

  /** Runs in the browser's own window, where its code is; gives back text. */
  async function inWindow(expression: string): Promise<string> {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => String(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    const { type, result: value } = answer.result as { type: string; result?: { value: string } };
    if (type !== 'success') throw new Error(`${expression}: ${JSON.stringify(answer.result)}`);
    return value?.value ?? '';
  }

  async function press(key: string, ...modifiers: readonly Modifier[]): Promise<void> {
    const event = (name: string, down: boolean): string => {
      const code = KEY_CODES[name] ?? name.toUpperCase().charCodeAt(0);
      const init = JSON.stringify({ key: name, keyCode: code });
      return `tip.${down ? 'keydown' : 'keyup'}(new KeyboardEvent('', ${init}));`;
    };
    const all = [...modifiers, key];
    const strokes = [
      ...all.map((one) => event(one, true)),
      ...all.toReversed().map((one) => event(one, false)),
    ];
    await inWindow(`(() => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) throw new Error('no keyboard');
      ${strokes.join('\n')}
    })()`);
  }

  return {
    press,
    async openSidebar() {
      await inWindow(`SidebarController.show('${SIDEBAR}')`);
    },
    async type(text) {
      for (const key of text) await press(key === '\n' ? 'Enter' : key);
    },
    async keyboard() {
      const at = await inWindow(`document.activeElement === gBrowser.selectedBrowser
        ? 'page' : document.activeElement.id`);
      return at === 'page' || at === 'sidebar' ? at : 'browser';
    },
    said: (selector) =>
      eye.evaluate((fits) => {
        const [sidebar] = browser.extension.getViews({ type: 'sidebar' as never });
        const view = sidebar as unknown as { readonly document: Document } | undefined;
        return view?.document.querySelector<HTMLElement>(fits)?.innerText ?? null;
      }, selector),
  };
}
