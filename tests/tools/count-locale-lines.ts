import { plainCharacters, plainWord } from '../../lib/core/count/plain-characters';

/** What the tables hold about one language tag. */
interface Entry {
  readonly decimal: Set<string>;
  readonly group: Set<string>;
  readonly suffixes: Map<string, number>;
  readonly prefixes: Map<string, number>;
}

const SCRIPTS = ['', 'Latn', 'Cyrl', 'Arab', 'Hans', 'Hant', 'Deva', 'Guru'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const REGIONS = ['', '419', ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second))];

/** Every plural form of every language is met by one of these. */
const MANTISSAS = [
  1, 1.1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 11, 12, 15, 20, 21, 22, 25, 50, 99, 100, 101, 102, 103, 111,
  200, 999,
];
const POWERS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** No count of a site comes near; above it CLDR contradicts itself (Bengali writes 10^11 as it writes 10^7). */
const DOUBTFUL = 5e10;

/** In use on screens, not in CLDR. Source: the sites' own pages (it, zh), older CLDR (de), news style of the language. */
const ALSO: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { tsd: 3 },
  it: { mila: 3 },
  en: { lakh: 5, crore: 7 },
  zh: { w: 4 },
  ja: { 千: 3 },
};

const MANY_SCRIPTS = 'az bs hi kk kok ku pa sd sr uz yue zh'.split(' ');

/**
 * The tags below a language for which this Node knows something of its own. Chinese regions are looked up with their
 * script (`zh-hant-tw`), so that the short tags are not needed.
 */
function tagsOf(language: string): readonly string[] {
  return (MANY_SCRIPTS.includes(language) ? SCRIPTS : [''])
    .flatMap((script) => REGIONS.map((region) => [language, script, region].filter(Boolean).join('-')))
    .filter((tag) => !/^zh-..$/.test(tag) && new Intl.NumberFormat(tag).resolvedOptions().locale === tag);
}

function addSeparators(tag: string, entry: Entry): void {
  for (const numbers of ['', '-u-nu-latn']) {
    const parts = new Intl.NumberFormat(tag + numbers, { useGrouping: true }).formatToParts(1234567.5);
    const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
    const group = plainCharacters(parts.find(({ type }) => type === 'group')?.value ?? ' ');
    if (entry.group.has(decimal) || entry.decimal.has(group)) continue;
    entry.decimal.add(decimal);
    entry.group.add(group);
  }
}

function exponentOf(value: number, parts: readonly Intl.NumberFormatPart[]): number {
  const number = parts
    .filter(({ type }) => type === 'integer' || type === 'decimal' || type === 'fraction')
    .map(({ type, value: text }) => (type === 'decimal' ? '.' : text));
  return Math.round(Math.log10(value / Number(number.join(''))));
}

function addWords(tag: string, display: 'short' | 'long', entry: Entry): void {
  const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, {
    notation: 'compact',
    compactDisplay: display,
    maximumFractionDigits: 1,
  });
  const values = POWERS.flatMap((power) => MANTISSAS.map((mantissa) => Math.round(mantissa * 10 ** power)));
  for (const value of values) {
    const parts = format.formatToParts(value);
    const at = parts.findIndex(({ type }) => type === 'compact');
    const number = parts.findIndex(({ type }) => type === 'integer');
    const word = plainWord(parts[at]?.value ?? '');
    // French writes 1000 as `mille` alone: no number, no multiplier.
    if (word === '' || number < 0) continue;
    const words = at < number ? entry.prefixes : entry.suffixes;
    const exponent = exponentOf(value, parts);
    const known = words.get(word) ?? exponent;
    // The short form goes before: CLDR's long Nepali takes 10^7 for 10^6.
    if (known !== exponent && display === 'short' && value < DOUBTFUL)
      throw new Error(`${tag}: ${word} is 10^${known} and 10^${exponent}`);
    words.set(word, known);
  }
}

/** Where Arabic marks are usual sites also write the ASCII ones; elsewhere a second decimal mark would be a guess. */
function addPlainMarks({ decimal, group }: Entry): void {
  if (group.has('٬') && !decimal.has(',')) group.add(',');
  if (decimal.has('٫') && !group.has('.')) decimal.add('.');
}

/** What the language says and the region does not say otherwise: a Mexican page may write `mil` as well as `k`. */
function addFromParent(entry: Entry, parent: Entry): void {
  for (const mark of parent.group) if (!entry.decimal.has(mark)) entry.group.add(mark);
  for (const [word, exponent] of parent.suffixes)
    if (!entry.suffixes.has(word)) entry.suffixes.set(word, exponent);
}

/** What one language tag says; `parent` is the entry of the tag it would be shortened to. */
function entryOf(tag: string, small: boolean, parent: Entry | undefined): Entry {
  const entry: Entry = { decimal: new Set(), group: new Set(), suffixes: new Map(), prefixes: new Map() };
  addSeparators(tag, entry);
  addWords(tag, 'short', entry);
  if (!small) addWords(tag, 'long', entry);
  addPlainMarks(entry);
  for (const [word, exponent] of Object.entries(ALSO[tag] ?? {}))
    if (!entry.suffixes.has(word)) entry.suffixes.set(word, exponent);
  if (parent !== undefined) addFromParent(entry, parent);
  return entry;
}

/** No count reaches 10^12; a small table keeps only the letters there that would else be read as English. */
function worthBytes([word, exponent]: readonly [string, number]): boolean {
  return exponent < 12 || /^[kmb]$/.test(word);
}

function lineOf({ decimal, group, suffixes, prefixes }: Entry, small: boolean): string {
  const list = (words: ReadonlyMap<string, number>) =>
    [...words]
      .filter((word) => !small || worthBytes(word))
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      .map(([word, exponent]) => word + exponent)
      .join('');
  return [[...decimal].join(''), [...group].join(''), list(suffixes), list(prefixes)].join('|');
}

function parentOf<Value>(tag: string, known: ReadonlyMap<string, Value>): Value | undefined {
  for (let at = tag.lastIndexOf('-'); at > 0; at = tag.lastIndexOf('-', at - 1)) {
    const parent = known.get(tag.slice(0, at));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/**
 * The table: every tag of the languages on the line of what it says; a region that says nothing new is left out.
 * @param small without long words (`thousand`) and without what no count reaches.
 */
export function tableOf(languages: readonly string[], small: boolean): string {
  const tagsByLine = new Map<string, string[]>();
  for (const language of languages) {
    const known = new Map<string, Entry>();
    for (const tag of [...tagsOf(language)].sort((a, b) => a.length - b.length)) {
      const parent = parentOf(tag, known);
      const entry = entryOf(tag, small, parent);
      if (parent !== undefined && lineOf(parent, small) === lineOf(entry, small)) continue;
      known.set(tag, entry);
      const line = lineOf(entry, small);
      tagsByLine.set(line, [...(tagsByLine.get(line) ?? []), tag.toLowerCase()]);
    }
  }
  return [...tagsByLine].map(([line, tags]) => `${tags.join(' ')}|${line}`).join('\n');
}
