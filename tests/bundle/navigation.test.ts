import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, TARGETS } from './built';
import { findNavigations } from './navigation';

describe('the search for navigations bites', () => {
  it.each([
    'a.tabs.update(1,{url:u})',
    'browser.tabs["create"]({url:u})',
    'x.windows.create({url:u})',
    'window.open(u)',
    'location.assign(u)',
    'location.replace(u)',
    'location.href=u',
    'window.location=u',
  ])('on %s', (code) => {
    expect(findNavigations(code)).toHaveLength(1);
  });

  it('lets other words pass', () => {
    expect(
      findNavigations('a.location=1; location.hash="x"; b.update(); location.reload(); db.open()'),
    ).toEqual([]);
  });
});

describe.each(TARGETS)('%s', (target) => {
  const found = builtFiles(target)
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => findNavigations(builtText(target, path)).map((way) => ({ path, way })));

  it('moves a tab to a site at one place only, in the background', () => {
    expect(found.filter(({ way }) => way !== 'tabs.create')).toEqual([
      { path: 'background.js', way: 'tabs.update' },
    ]);
  });

  it('opens tabs by one function, which knows our own pages only, and never from a page of a site', () => {
    const paths = found.filter(({ way }) => way === 'tabs.create').map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('content-scripts/'))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
