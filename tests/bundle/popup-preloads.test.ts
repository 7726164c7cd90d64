import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, TARGETS } from './built';

describe.each(TARGETS)('%s: the popup', (target) => {
  const page = builtText(target, 'popup.html');

  it('asks before its drawing code runs', () => {
    const first = page.match(/<script[^>]+src="\/(chunks\/[^"]+)"/)?.[1];
    expect(builtText(target, first ?? '')).not.toMatch(/createRoot|from"\.\/panel-/);
  });

  it('names all of its drawing code, so that it comes at once', () => {
    const named = [...page.matchAll(/href="\/([^"]+)"/g)].map(([, file]) => file ?? '');
    const drawing = builtFiles(target).find((file) => file.startsWith('chunks/popup-page-')) ?? '';
    const needed = new Set([drawing]);
    for (const file of needed)
      for (const [, next] of builtText(target, file).matchAll(/(?:from|import)"\.\/([^"]+)"/g))
        needed.add(`chunks/${next}`);
    expect(needed.size).toBeGreaterThan(3);
    expect(named).toEqual(expect.arrayContaining([...needed]));
    expect(named.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(1);
  });
});
