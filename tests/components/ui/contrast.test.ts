import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(resolve(import.meta.dirname, '../../../components/ui/tokens.css'), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The colours of the first :root after a heading. */
function tokensAfter(heading: string): Tokens {
  const from = CSS.indexOf(':root', heading === '' ? 0 : CSS.indexOf(heading));
  const block = CSS.slice(from, CSS.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const LIGHT = tokensAfter('');
const DARK = { ...LIGHT, ...tokensAfter('(prefers-color-scheme: dark)') };

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Ground by ground: what is written or drawn on it. */
const GROUNDS = ['bg', 'surface', 'sunk', 'raised'];
const FIGURES = ['ink', 'ink-soft'];
const TEXT = ['ink-faint', 'good', 'look', 'bad', 'gold-ink'];
const MARKS = ['mark', 'track', 'band-edge', 'meter', 'gold', 'focus'];
const NOTICES = [
  ['good', 'good-bg'],
  ['look', 'look-bg'],
  ['bad', 'bad-bg'],
] as const;

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s', (_name, tokens) => {
  const lowest = (names: readonly string[], grounds = GROUNDS): number =>
    Math.min(...names.flatMap((name) => grounds.map((ground) => contrast(tokens[name], tokens[ground]))));

  it('figures stand out by 7 to 1, on notices and bands as well', () => {
    expect(lowest(FIGURES)).toBeGreaterThanOrEqual(7);
    expect(lowest(['ink'], ['good-bg', 'look-bg', 'bad-bg', 'band'])).toBeGreaterThanOrEqual(7);
  });

  it('every other text by 4.5 to 1', () => {
    expect(lowest(TEXT)).toBeGreaterThanOrEqual(4.5);
    expect(lowest(['ink-soft'], ['good-bg', 'look-bg', 'bad-bg', 'band'])).toBeGreaterThanOrEqual(4.5);
    for (const [text, ground] of NOTICES)
      expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('marks and edges by 3 to 1', () => {
    expect(lowest(MARKS, ['surface', 'raised'])).toBeGreaterThanOrEqual(3);
  });
});

it('both themes give every colour', () => {
  expect(Object.keys(LIGHT).length).toBeGreaterThan(20);
  expect(Object.keys(tokensAfter('(prefers-color-scheme: dark)')).sort()).toEqual(Object.keys(LIGHT).sort());
});
