import { describe, expect, it } from 'vitest';
import { commonCountLocale } from '../../../lib/core/count/common-count-locales';
import { englishCount } from '../../../lib/core/count/english-count';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import { parseCount } from '../../../lib/core/count/parse-count';

function read(text: string, language: string, style: 'truncated' | 'rounded' | 'either' = 'truncated') {
  const range = parseCount(text, everyCountLocale(language), style);
  return range === null ? null : [range.low, range.high];
}

describe('a count shown with every digit is exact', () => {
  it.each([
    ['16,476', 'en', 16476],
    ['987', 'en', 987],
    ['0', 'en', 0],
    ['12,34,567', 'en-IN', 1234567],
    ['12,34,567', 'hi', 1234567],
    ['12.345', 'de', 12345],
    ['12’345', 'de-CH', 12345],
    ['12 345', 'de-AT', 12345],
    ['12.345', 'de-AT', 12345],
    ['686\u00a0452\u00a0333', 'ru', 686452333],
    ['1\u202f234', 'fr', 1234],
    ['1 234', 'fr', 1234],
    ['1,234', 'es-MX', 1234],
    ['1.234', 'es', 1234],
    ['١٬٢٣٤٬٥٦٧', 'ar-EG', 1234567],
    ['۱٬۲۳۴', 'fa', 1234],
    ['۱,۲۳۴', 'fa', 1234],
    ['१२,३४,५६७', 'mr', 1234567],
    ['১২,৩৪৫', 'bn', 12345],
    ['１２３', 'ja', 123],
    ['\u200f1,234\u200e', 'he', 1234],
    ['  45 ', 'en', 45],
  ])('%s in %s is %d', (text, language, value) => {
    expect(read(text, language)).toEqual([value, value]);
  });
});

describe('a short form is the interval of what is shown that way', () => {
  it.each([
    ['16.4K', 'en', 16400, 16499],
    ['1K', 'en', 1000, 1099],
    ['593K', 'en', 593000, 593999],
    ['10.9M', 'en', 10900000, 10999999],
    ['1.23M', 'en', 1230000, 1239999],
    ['1.2k', 'en-GB', 1200, 1299],
    ['44,1\u00a0Mio.', 'de', 44100000, 44199999],
    ['1,2 Tsd.', 'de', 1200, 1299],
    ['12,3 mil', 'es', 12300, 12399],
    ['12,3 mil', 'pt-BR', 12300, 12399],
    ['1,2 mi', 'pt-BR', 1200000, 1299999],
    ['1,2 mil.', 'cs', 1200000, 1299999],
    ['12,3 B', 'tr', 12300, 12399],
    ['1,5 M', 'id', 1500000000, 1599999999],
    ['5 t', 'da', 5000, 5099],
    ['1,2 N', 'vi', 1200, 1299],
    ['1.2万', 'ja', 12000, 12999],
    ['3.4亿', 'zh-cn', 340000000, 349999999],
    ['1.2萬', 'zh-TW', 12000, 12999],
    ['1.5만', 'ko', 15000, 15999],
    ['1.5L', 'en-IN', 150000, 159999],
    ['2.3Cr', 'en-IN', 23000000, 23999999],
    ['686 млн', 'ru', 686000000, 686999999],
    ['elfu 12.3', 'sw', 12300, 12399],
    ['۱۲٫۳ هزار', 'fa', 12300, 12399],
    ['12.3K\u200f', 'he', 12300, 12399],
    ['1500 M', 'es', 1500000000, 1500999999],
    ['20 mil M', 'es', 20000000000, 20099999999],
    ['12.3 thousand', 'en', 12300, 12399],
    ['1,5 Millionen', 'de', 1500000, 1599999],
  ])('%s in %s', (text, language, low, high) => {
    expect(read(text, language)).toEqual([low, high]);
  });

  it('lies half a step to both sides where the source rounds', () => {
    expect(read('12.3K', 'en', 'rounded')).toEqual([12250, 12349]);
    expect(read('38.5K', 'en', 'rounded')).toEqual([38450, 38549]);
  });

  it.each([
    ['48K', 47500, 48499],
    ['527K', 526500, 527499],
    ['1m', 995000, 1049999],
    ['10K', 9950, 10499],
    ['686M', 685500000, 686499999],
  ])('is a whole word wide from two digits on, as og: tags round (%s)', (text, low, high) => {
    expect(read(text, 'en', 'rounded')).toEqual([low, high]);
  });

  it('is a tenth wide up to two digits in page text, where only .0 is dropped', () => {
    expect(read('17M', 'en', 'truncated')).toEqual([17000000, 17099999]);
    expect(read('17M', 'en', 'either')).toEqual([16500000, 17999999]);
  });

  it('is the union where it is not known which', () => {
    expect(read('12.3K', 'en', 'either')).toEqual([12250, 12399]);
  });

  it('starts just under the first value of a word, where finer steps end', () => {
    expect(read('1M', 'en', 'rounded')).toEqual([995000, 1049999]);
    expect(read('1K', 'en', 'rounded')).toEqual([1000, 1049]);
  });
});

describe('English letters on pages of other languages', () => {
  it.each([
    ['141.2K', 'fr', 141200, 141299],
    ['2.9M', 'zh-cn', 2900000, 2999999],
    ['1,5M', 'ja', 1500000, 1599999],
    ['1.2B', 'fr', 1200000000, 1299999999],
  ])('%s in %s is read in the English way', (text, language, low, high) => {
    expect(read(text, language)).toEqual([low, high]);
  });

  it('give way to what the letter means in the language', () => {
    expect(read('5 B', 'tr')).toEqual([5000, 5099]);
    expect(read('5 M', 'id')).toEqual([5000000000, 5099999999]);
  });

  it('go before it where the source is known to write English', () => {
    expect(englishCount('5B', 'truncated')).toEqual({ low: 5000000000, high: 5099999999 });
    expect(englishCount('38.5K', 'rounded')).toEqual({ low: 38450, high: 38549 });
    expect(englishCount('6382', 'rounded')).toEqual({ low: 6382, high: 6382 });
    expect(englishCount('12,3 тыс.', 'rounded')).toBeNull();
  });
});

describe('an unknown language', () => {
  it.each(['1,2 M', '15 B', '3 mil', '5 t', '1.234', '1,234', '2,5 mil', '1.234K', '1 234,5', '2 mi'])(
    '%s has several readings and is not read',
    (text) => {
      expect(parseCount(text, null, 'either')).toBeNull();
    },
  );

  it.each([
    ['987', 987, 987],
    ['1.234.567', 1234567, 1234567],
    ['12.3K', 12300, 12399],
    ['12,3 k', 12300, 12399],
    ['1,5 млн', 1500000, 1599999],
    ['1.2万', 12000, 12999],
  ])('%s reads the same in every language', (text, low, high) => {
    expect(parseCount(text, null, 'truncated')).toEqual({ low, high });
  });
});

describe('what is no count is not read', () => {
  it.each([
    '',
    ' ',
    '-5',
    '−5',
    '+5',
    '1.5',
    '12.',
    '.5',
    'K',
    '12 followers',
    'about 12',
    '12K followers',
    '12K3',
    '1 2',
    '1,23',
    '1,2345',
    '12,34,56',
    '1,234,56',
    '1,,234',
    '1.2.3K',
    '1.5.K',
    '12K..',
    '0K',
    '007',
    '٤5',
    '5²',
    '½',
    'Ⅻ',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '12 constructor',
    '12 __proto__',
    'toString 12',
    '99999999999999999999',
    '9999999999999999K',
    '12%',
    '$12',
    '1:23',
    '2024-05-23',
    '1/2',
    '12\n34',
    '\u{1d7d8}',
  ])('%j', (text) => {
    expect(read(text, 'en')).toBeNull();
    expect(parseCount(text, null, 'either')).toBeNull();
  });
});

describe('a long text', () => {
  it.each(['1', ',1', ' ', '.', 'K', '1 ', '١', '\u200f', 'ß', '1,234'])(
    'of %j is refused at once',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const languages = [commonCountLocale('en'), everyCountLocale('fa'), null];
      for (let round = 0; round < 1000; round++)
        expect(parseCount(text, languages[round % 3] ?? null, 'either')).toBeNull();
    },
  );
});

describe('a bare one may stand for two digits of the smaller word', () => {
  it.each([
    ['1L', 'en-IN', 99_671],
    ['1만', 'ko', 9962],
  ])('%s in %s holds %i', (text, language, value) => {
    const [low, high] = read(text, language, 'rounded') ?? [0, 0];
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });
});
