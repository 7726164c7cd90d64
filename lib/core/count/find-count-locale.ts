import type { CountLocale } from './count-locale';

/** Codes that pages use -> the code of the table; `es-la` is what Meta calls Latin American Spanish. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['tl', 'fil'],
  ['sh', 'sr-latn'],
  ['es-la', 'es-419'],
]);
const TRADITIONAL = /^zh-(tw|hk|mo)/;

/** `th3m6` -> { th: 1000, m: 1000000 }. */
function wordsOf(text: string): Record<string, number> {
  const words: Record<string, number> = {};
  for (const [, word = '', exponent = ''] of text.matchAll(/([^\d\s]+)(\d+)/g))
    words[word] = 10 ** Number(exponent);
  return words;
}

function localeOf(line: string): CountLocale {
  const [, decimal = '', group = '', suffixes = '', prefixes = ''] = line.split('|');
  return {
    decimal: [...decimal],
    group: [...group],
    suffixes: wordsOf(suffixes),
    prefixes: wordsOf(prefixes),
  };
}

function canonical(language: string): string {
  const tag =
    language
      .toLowerCase()
      .replaceAll('_', '-')
      .split(/-[a-z0-9](?:-|$)/)[0] ?? '';
  const [first = '', ...others] = tag.split('-');
  const renamed = RENAMED.get(tag) ?? [RENAMED.get(first) ?? first, ...others].join('-');
  return TRADITIONAL.test(renamed) ? renamed.replace('zh-', 'zh-hant-') : renamed;
}

/**
 * A look-up over a table of lines `tag tag ...|decimal|group|suffixes|prefixes`; each line is taken apart when first
 * asked for. Tags are shortened from the end (`pt-BR` -> `pt`); a language that is not there gives null.
 */
export function countLocaleFinder(table: string): (language: string) => CountLocale | null {
  const lines = new Map<string, string>();
  const read = new Map<string, CountLocale>();
  const index = () => {
    for (const line of table.split('\n'))
      for (const tag of line.slice(0, line.indexOf('|')).split(' ')) lines.set(tag, line);
  };
  return (language) => {
    if (language.length > 64) return null;
    if (lines.size === 0) index();
    for (let tag = canonical(language); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const line = lines.get(tag);
      if (line === undefined) continue;
      const locale = read.get(line) ?? localeOf(line);
      read.set(line, locale);
      return locale;
    }
    return null;
  };
}
