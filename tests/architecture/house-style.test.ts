import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, textOf } from './source-files';

const SOURCES = ['lib', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
  filesBelow(folder, /\.(tsx?|mjs)$/),
);
const VAGUE = /(^|-)(utils?|helpers?|manager|data|info|misc|common-stuff)(-|\.|$)/;

describe('files', () => {
  it.each(SOURCES)('%s is at most 300 lines and has a plain name', (path) => {
    expect(textOf(path).split('\n').length, 'split the file: 300 lines is the wall').toBeLessThanOrEqual(301);
    expect(basename(path), 'kebab-case, and a name that says what is inside').toMatch(
      /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/,
    );
    // A test is named for what it proves; there the words may be part of a sentence (private data, mutated data).
    if (!path.startsWith('tests/')) expect(VAGUE.test(basename(path)), 'the name says nothing').toBe(false);
  });

  it.each(SOURCES.filter((path) => basename(path).startsWith('index.')))('%s is no barrel', (path) => {
    expect(textOf(path)).not.toMatch(/^export \* from|^export \{[^}]*\} from/m);
  });
});

describe('folders of lib', () => {
  const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `lib/${name}`);

  it.each(folders)('%s has a README of at most 20 lines', (folder) => {
    const path = `${folder}/README.md`;
    expect(existsSync(join(ROOT, path)), `${path} is missing`).toBe(true);
    expect(textOf(path).trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });
});

/** Written in pieces so that this file does not match itself. */
const ESCAPES = [`@ts-${'ignore'}`, `@ts-${'nocheck'}`, `biome-${'ignore'}`, `dangerouslySet${'InnerHTML'}`];

describe('escapes', () => {
  it.each(SOURCES)('%s uses none', (path) => {
    const text = textOf(path);
    expect(ESCAPES.filter((mark) => text.includes(mark))).toEqual([]);
  });
});
