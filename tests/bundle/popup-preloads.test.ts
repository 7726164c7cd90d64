import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, TARGETS } from './built';

/** Files that a built script imports, whatever else they ask for. */
function importsOf(target: (typeof TARGETS)[number], file: string): readonly string[] {
  return [...builtText(target, file).matchAll(/(?:from|import)["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, next]) => `chunks/${next}`,
  );
}

describe.each(TARGETS)('%s: the popup', (target) => {
  const page = builtText(target, 'popup.html');

  it('asks before its drawing code runs', () => {
    const [script = '', first = ''] = page.match(/<script[^>]+src="\/(chunks\/[^"]+)"/) ?? [];
    expect(script).toContain(' async');
    const asking = [first, ...importsOf(target, first)];
    expect(asking.length).toBeLessThan(5);
    for (const file of asking) expect(builtText(target, file)).not.toMatch(/createRoot/);
  });

  it('names all of its drawing code, so that it comes at once', () => {
    const named = [...page.matchAll(/href="\/([^"]+)"/g)].map(([, file]) => file ?? '');
    const drawing = builtFiles(target).find((file) => file.startsWith('chunks/popup-page-')) ?? '';
    const needed = new Set([drawing]);
    for (const file of needed) for (const next of importsOf(target, file)) needed.add(next);
    expect(needed.size).toBeGreaterThan(3);
    expect(named).toEqual(expect.arrayContaining([...needed]));
    const styles = [...page.matchAll(/rel="stylesheet"[^>]*href="([^"]+)"/g)];
    expect(styles.length).toBeGreaterThan(1);
    expect(page, 'a style that is named as a preload is waited for once more').not.toContain('as="style"');
  });
});
