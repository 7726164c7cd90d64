import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonCountLocale } from '../../../lib/core/count/common-count-locales';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import { COMMON_COUNTS } from '../../../lib/core/count/generated/common-counts';
import { EVERY_COUNT } from '../../../lib/core/count/generated/every-count';
import { parseCount } from '../../../lib/core/count/parse-count';
import { COMMON, COUNT_TABLES } from '../../tools/count-tables';

function madeWith(file: string | undefined): string | undefined {
  return /\(ICU ([\d.]+)\)/.exec(file ?? '')?.[1];
}

const EVERY_TAG = EVERY_COUNT.split('\n').flatMap((line) => line.slice(0, line.indexOf('|')).split(' '));

describe('looking up a language', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['en-US', 'en'],
    ['EN_us', 'en'],
    ['de-DE-u-nu-latn', 'de'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh-cn', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['es-LA', 'es-419'],
    ['iw', 'he'],
    ['in-ID', 'id'],
    ['tl', 'fil'],
    ['no-NO', 'nb'],
  ])('%s is answered as %s', (asked, same) => {
    expect(everyCountLocale(same)).not.toBeNull();
    expect(everyCountLocale(asked)).toBe(everyCountLocale(same));
  });

  it('tells regions apart that write otherwise', () => {
    expect(everyCountLocale('es-MX')).not.toEqual(everyCountLocale('es'));
    expect(everyCountLocale('en-IN')?.suffixes.cr).toBe(1e7);
    expect(everyCountLocale('en')?.suffixes.cr).toBeUndefined();
  });

  it.each([
    '',
    'und',
    'zxx',
    'mul',
    '-',
    'x-klingon',
    '123',
    'e',
    'en'.repeat(50_000),
    '__proto__',
    'constructor',
  ])('%.20s is not known', (tag) => {
    expect(everyCountLocale(tag)).toBeNull();
    expect(commonCountLocale(tag)).toBeNull();
  });

  it('answers for at least 100 languages, the common table for 18 of them', () => {
    expect(new Set(EVERY_TAG.map((tag) => tag.split('-')[0])).size).toBeGreaterThanOrEqual(100);
    for (const tag of COMMON) expect(commonCountLocale(tag), tag).not.toBeNull();
    expect(commonCountLocale('sw')).toBeNull();
  });
});

describe('the tables', () => {
  it('are small enough for the script in the page', () => {
    expect(Buffer.byteLength(COMMON_COUNTS)).toBeLessThanOrEqual(2000);
    expect(Buffer.byteLength(EVERY_COUNT)).toBeLessThanOrEqual(16_000);
  });

  it('never give one mark two roles in one language', () => {
    for (const tag of EVERY_TAG) {
      const locale = everyCountLocale(tag);
      expect(locale?.decimal.length, tag).toBeGreaterThan(0);
      expect(
        locale?.group.filter((mark) => locale.decimal.includes(mark)),
        tag,
      ).toEqual([]);
    }
  });

  it('agree: the common one says nothing that the other does not', () => {
    for (const tag of COMMON)
      expect(everyCountLocale(tag)?.suffixes, tag).toMatchObject(commonCountLocale(tag)?.suffixes ?? {});
  });

  it.each(['k', 'тыс', 'млн', 'млрд', 'mln', '万', '萬', '만', '億', '亿', '억'])(
    '%s, read in an unknown language, means the same in every language that has it',
    (word) => {
      const unknown = parseCount(`2 ${word}`, null, 'truncated');
      const meanings = EVERY_TAG.map((tag) => everyCountLocale(tag)?.suffixes[word]).filter(
        (unit) => unit !== undefined,
      );
      expect(meanings.length).toBeGreaterThan(0);
      expect(new Set(meanings)).toEqual(new Set([(unknown?.low ?? 0) / 2]));
    },
  );

  it.each(['m', 'b', 't', 'mil'])('%s, not read in an unknown language, has several meanings', (word) => {
    const meanings = EVERY_TAG.map((tag) => everyCountLocale(tag)?.suffixes[word]).filter(
      (unit) => unit !== undefined,
    );
    expect(new Set(meanings).size).toBeGreaterThan(1);
    expect(parseCount(`2 ${word}`, null, 'either')).toBeNull();
  });

  it('are what the generator writes from the same CLDR', { timeout: 120_000 }, () => {
    const [common, every] = COUNT_TABLES.map(({ file }) =>
      readFileSync(new URL(`../../../lib/core/count/generated/${file}`, import.meta.url), 'utf8'),
    );
    expect(madeWith(every), 'the generator notes its ICU').toBeDefined();
    expect(common).toContain(`(ICU ${madeWith(every)})`);
    // Another ICU words some languages otherwise; then the property tests still hold the tables to this Node's Intl.
    if (madeWith(every) !== process.versions.icu) return;
    expect(COUNT_TABLES.map(({ make }) => make())).toEqual([COMMON_COUNTS, EVERY_COUNT]);
  });
});
