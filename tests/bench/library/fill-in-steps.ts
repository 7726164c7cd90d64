import type { Page } from 'playwright-core';

interface InPage {
  fill(from: number, to: number, notes: number): Promise<void>;
}
declare const libraryBench: InPage;

/** Notes in the whole library. */
const NOTES = 5000;
const STEP = 10_000;

/** Fills the library of the page's origin, telling how far it is. */
export async function fillInSteps(page: Page, profiles: number): Promise<void> {
  for (let at = 0; at < profiles; at += STEP) {
    const to = Math.min(profiles, at + STEP);
    const notes = Math.ceil((NOTES * (to - at)) / profiles);
    await page.evaluate(([from, until, noted]) => libraryBench.fill(from, until, noted), [
      at,
      to,
      notes,
    ] as const);
    console.error(`${to} of ${profiles} profiles`);
  }
}
