import { describe, expect, it } from 'vitest';
import { builtText, TARGETS } from './built';

/** Scripts and styles that a page names, in its order. */
function filesOf(page: string): readonly string[] {
  return [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
}

/** Files that a script names for itself. */
function importsOf(script: string): readonly string[] {
  return [...script.matchAll(/(?:from|import)\s*\(?["'`]\.?\/([^"'`]+)["'`]/g)].map(([, file]) => file ?? '');
}

describe.each(TARGETS)('%s', (target) => {
  it('draws the popup out of one script and one style, for it waits for each file', () => {
    const files = filesOf(builtText(target, 'popup.html'));
    expect(files).toEqual(['assets/popup-page.css', 'popup-page.js']);
    expect(importsOf(builtText(target, 'popup-page.js'))).toEqual([]);
    expect(builtText(target, 'assets/popup-page.css')).not.toContain('@import');
  });

  it.each(['panel.html', 'sidepanel.html'])(
    '%s comes in few files, all named, so that they come at once',
    (name) => {
      const named = filesOf(builtText(target, name));
      const needed = new Set(named.filter((file) => file.endsWith('.js')));
      for (const file of needed)
        for (const next of importsOf(builtText(target, file))) needed.add(`chunks/${next}`);
      expect(named).toEqual(expect.arrayContaining([...needed]));
      expect(named.length).toBeLessThanOrEqual(5);
      expect(builtText(target, name)).not.toContain('as="style"');
    },
  );
});
