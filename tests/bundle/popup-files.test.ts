import { describe, expect, it } from 'vitest';
import { builtText, TARGETS } from './built';

/** Scripts and styles that a page names, in its order. */
function filesOf(page: string): readonly string[] {
  return [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
}

describe.each(TARGETS)('%s: the popup', (target) => {
  const page = builtText(target, 'popup.html');
  const files = filesOf(page);

  it('asks before anything else, by a file that carries no drawing code and waits for no other', () => {
    expect(files[0]).toBe('popup-question.js');
    expect(page.indexOf('<script src="/popup-question.js">')).toBeLessThan(page.indexOf('stylesheet'));
    const question = builtText(target, 'popup-question.js');
    expect(question.length).toBeLessThan(3000);
    expect(question).not.toMatch(/createRoot|import[ ({"']/);
  });

  it.each(['popup.html', 'panel.html'])(
    '%s comes in few files, all named, so that they come at once',
    (name) => {
      const named = filesOf(builtText(target, name));
      const needed = new Set(named.filter((file) => file.endsWith('.js')));
      for (const file of needed)
        for (const [, next] of builtText(target, file).matchAll(/(?:from|import)["'`]\.\/([^"'`]+)["'`]/g))
          needed.add(`chunks/${next}`);
      expect(named).toEqual(expect.arrayContaining([...needed]));
      expect(named.length).toBeLessThanOrEqual(6);
      expect(builtText(target, name)).not.toContain('as="style"');
    },
  );
});
