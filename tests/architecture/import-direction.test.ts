import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, textOf } from './source-files';

type Area =
  | 'core'
  | 'platforms'
  | 'tap'
  | 'sensor'
  | 'messages'
  | 'store'
  | 'app'
  | 'samples'
  | 'command-line'
  | 'components'
  | 'entrypoints'
  | 'zod';

/** Who may import whom. Types may also come from the areas in `types`. */
const MAY_IMPORT: Readonly<
  Record<
    Area,
    { readonly values: readonly Area[]; readonly types?: readonly Area[]; readonly packages: RegExp | null }
  >
> = {
  core: { values: ['core'], packages: null },
  platforms: { values: ['core', 'platforms'], packages: null },
  tap: { values: ['core', 'platforms', 'tap'], packages: /^wxt\// },
  sensor: { values: ['core', 'platforms', 'tap', 'messages', 'sensor'], packages: /^wxt\// },
  zod: { values: [], packages: /^zod(\/|$)/ },
  messages: { values: ['core', 'messages', 'zod'], packages: /^wxt\// },
  store: { values: ['core', 'store', 'zod'], types: ['app'], packages: /^(wxt\/|dexie$)/ },
  app: { values: ['core', 'app'], types: ['messages'], packages: null },
  samples: { values: ['core', 'samples'], packages: null },
  'command-line': {
    values: ['core', 'platforms', 'samples', 'command-line', 'zod'],
    packages: /^(node:|eld\/small$|linkedom(\/|$))/,
  },
  components: {
    values: ['core', 'components'],
    types: ['messages'],
    packages: /^(react($|\/)|react-dom($|\/)|zustand|@tanstack\/)/,
  },
  entrypoints: {
    values: [
      'core',
      'platforms',
      'tap',
      'sensor',
      'messages',
      'store',
      'app',
      'samples',
      'components',
      'entrypoints',
    ],
    packages: /^(wxt\/|react($|\/)|react-dom($|\/)|zustand)/,
  },
};

function areaOf(path: string): Area | null {
  if (path === 'lib/zod' || path === 'lib/zod.ts') return 'zod';
  const match = path.match(/^(?:lib\/)?([a-z-]+)(?:\/|$)/);
  const name = match?.[1] as Area | undefined;
  return name && name in MAY_IMPORT ? name : null;
}

describe('imports point down the pipeline', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));

  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s', (path) => {
    const area = areaOf(path);
    expect(
      area,
      `${path} lies in no known area: add the area to MAY_IMPORT with what it may use`,
    ).not.toBeNull();
    if (!area) return;
    const allowed = MAY_IMPORT[area];
    for (const { from, typeOnly } of importsOf(textOf(path))) {
      if (/\.(css|svg)$/.test(from)) continue;
      if (!from.startsWith('.')) {
        expect(allowed.packages?.test(from) ?? false, `${path} may not import the package ${from}`).toBe(
          true,
        );
        continue;
      }
      const target = areaOf(posix.join(posix.dirname(path), from));
      const areas: readonly (Area | null)[] = typeOnly
        ? [...allowed.values, ...(allowed.types ?? [])]
        : allowed.values;
      expect(areas.includes(target), `${path} may not import ${from} (${area} -> ${target})`).toBe(true);
    }
  });
});
