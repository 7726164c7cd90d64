import { seeded } from '../bench/library/make-profiles';
import { kept } from '../e2e/kept';
import { launchChromium } from '../e2e/launch-chromium';
import { answerWelcome } from '../e2e/surfaces';
import { missingRows } from './missing-rows';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

export interface WorkerKills {
  readonly kills: number;
  readonly sent: number;
  readonly acknowledged: number;
  /** Acknowledged writes that are not on the disk. */
  readonly lost: number;
  /** Rows without their line in the journal, or lines without their row. */
  readonly orphans: number;
  /** Rows that the second copy lacks in the end. */
  readonly uncopied: number;
}

/** Longest time from a message to the kill, in milliseconds: from before the worker starts to after its answer. */
const SPREAD = 160;

/** Kills the worker of the built extension at random moments while a page writes through it. */
export async function killWorkers(
  kills: number,
  told: (done: number) => void = () => {},
): Promise<WorkerKills> {
  const stage = await launchChromium();
  try {
    await answerWelcome(stage);
    const page = await stage.context.newPage();
    await page.goto(stage.extensionPage('dashboard.html#how'));
    // The loader of this script wraps functions in a name; in the page that name stands for nothing.
    await page.evaluate('globalThis.__name = (named) => named');
    const session = await stage.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const random = seeded(kills);
    const acknowledged: string[] = [];
    for (let at = 0; at < kills; at += 1) {
      const text = `note ${at}`;
      const answer = page.evaluate(
        ([key, words]) =>
          chrome.runtime
            .sendMessage({ type: 'note.add', payload: { key, text: words } })
            .then((outcome: { readonly ok?: boolean } | undefined) => outcome?.ok === true)
            .catch(() => false),
        [`instagram:killed.${at % 50}`, text] as const,
      );
      await new Promise((resume) => setTimeout(resume, random() * SPREAD));
      await session.send('ServiceWorker.stopAllWorkers');
      if (await Promise.race([answer, late()])) acknowledged.push(text);
      if (at % 100 === 99) told(at + 1);
    }
    const uncopied = await missingRows(page);
    const { tables } = await kept(page);
    const texts = new Set((tables?.notes ?? []).map(({ text }) => text));
    const noted = new Set((tables?.notes ?? []).map(({ id }) => id));
    const lines = (tables?.changes ?? []).flatMap(({ rows }) => rows as readonly { readonly id: string }[]);
    const named = new Set(lines.map(({ id }) => id));
    // The journal is kept for the last thousand actions.
    const whole = lines.length < 1000;
    return {
      kills,
      sent: kills,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((text) => !texts.has(text)).length,
      orphans:
        [...named].filter((id) => !noted.has(id)).length +
        (whole ? [...noted].filter((id) => !named.has(String(id))).length : 0),
      uncopied,
    };
  } finally {
    await stage.close();
  }
}

/** A worker that is gone may never answer. */
function late(): Promise<false> {
  return new Promise((resume) => setTimeout(() => resume(false), 2000));
}
