import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../lib/core/export/csv';
import { guessColumns, kindOfHead } from '../../../lib/core/intake/columns';
import { dateOrderOf, dayIn, priceIn, stageIn } from '../../../lib/core/intake/read-cell';
import { type IntakeFound, IntakeReader } from '../../../lib/core/intake/read-intake';
import { asksForSite, planOf, refusalOf, sheetOf, sheetRows } from '../../../lib/core/intake/read-sheet';
import type { PlatformId } from '../../../lib/core/profile/platform';
import { locateAccount } from '../../../lib/platforms/locate-account';

function read(text: string, platform: PlatformId | null = 'instagram'): IntakeFound {
  const sheet = sheetOf([...sheetRows(text, locateAccount)], locateAccount);
  const reader = new IntakeReader(planOf(sheet, platform, 'USD'), locateAccount);
  for (const row of sheet.heads ? sheet.rows.slice(1) : sheet.rows) reader.read(row);
  return reader.found();
}

describe('columns', () => {
  it.each([
    ['Handle', 'account'],
    ['Profile URL', 'account'],
    ['Instagram', 'instagram'],
    ['TikTok handle', 'tiktok'],
    ['E-mail', 'email'],
    ['Last contact', 'contacted'],
    ['next_step', 'next'],
    ['Due date', 'due'],
    ['Compensation', 'price'],
    ['Followers', null],
  ])('%s is taken for %s', (head, kind) => {
    expect(kindOfHead(head)).toBe(kind);
  });

  it('of a list without heads are a handle and a note', () => {
    expect(guessColumns(['mara.kneads', 'bakes', '12K'])).toEqual({
      heads: false,
      kinds: ['account', 'note', null],
    });
  });

  it('are found by their links where no head says account', () => {
    const rows = [...sheetRows('Name,Where\nMara,https://www.instagram.com/mara/', locateAccount)];
    expect(sheetOf(rows, locateAccount).kinds).toEqual(['name', 'account']);
  });
});

describe('cells', () => {
  it.each([
    ['€250', 250, 'EUR'],
    ['1,200.50 USD', 1200.5, 'USD'],
    ['1.200,50', 1200.5, null],
    ['1.200 EUR', 1200, 'EUR'],
    ["1'500", 1500, null],
    ['300', 300, null],
    ['$ 99.9', 99.9, 'USD'],
    ['1,234,567', 1234567, null],
  ])('%s is a price', (text, amount, currency) => {
    expect(priceIn(text)).toEqual({ amount, currency });
  });

  it.each(['', 'free', '100-200', '-5', '12.34.56', 'product only', '1e999', '300 bananas'])(
    '%s is none',
    (text) => {
      expect(priceIn(text)).toBeNull();
    },
  );

  it('read a day only where it can be one day', () => {
    expect(dayIn('2026-03-04', null)).toBe('2026-03-04');
    expect(dayIn('2026-02-30', null)).toBeNull();
    expect(dayIn('03/04/2026', null)).toBeNull();
    expect(dayIn('4.3.2026', dateOrderOf(['4.3.2026']))).toBe('2026-03-04');
    expect(dayIn('3/4/2026', dateOrderOf(['3/4/2026', '3/25/2026']))).toBe('2026-03-04');
    expect(dayIn('3/4/2026', dateOrderOf(['25/3/2026', '3/4/2026']))).toBe('2026-04-03');
  });

  it('know the stages of other sheets', () => {
    expect(['Prospect', 'ACTIVE', 'inactive', 'Reached out'].map(stageIn)).toEqual([
      'prospect',
      'booked',
      'done',
      'contacted',
    ]);
    expect(stageIn('somewhere')).toBeNull();
  });
});

describe('a sheet', () => {
  const SHEET =
    'Name;Handle;Platform;Followers;Location;Email;Status;Compensation;Last contact;Next action;Due;Notes\r\n' +
    'Mara;@mara.kneads;Instagram;12.3K;Leeds;mara@example.com;contacted;€250;2026-03-01;send flour;15.04.2026;warm\r\n' +
    'Tom;https://www.tiktok.com/@tom;;900;;;unsure;a lot;soon;;;"two\r\nlines"\r\n' +
    'Nobody;not a handle;;;;;;;;;;\r\n' +
    'Mara again;MARA.KNEADS;instagram;;;;;;;;;cold\r\n';

  it('becomes creators, each with what its rows say', () => {
    const { creators, refused, doubts } = read(SHEET);
    expect(creators).toHaveLength(2);
    expect(creators[0]).toMatchObject({
      platform: 'instagram',
      handle: 'mara.kneads',
      lines: [2, 6],
      entry: {
        name: 'Mara',
        stage: 'contacted',
        nextStep: 'send flour',
        dueOn: '2026-04-15',
        price: { amount: 250, currency: 'EUR' },
      },
      card: { email: 'mara@example.com', country: null },
      notes: ['Location: Leeds', 'warm', 'cold'],
      contactedOn: '2026-03-01',
    });
    expect(creators[1]?.entry, 'a part that is not said is absent').toEqual({ name: 'Tom' });
    expect(creators[1]?.notes).toEqual([
      'two\r\nlines',
      'Status: unsure',
      'Compensation: a lot',
      'Last contact: soon',
    ]);
    expect(refused).toEqual([{ line: 5, because: 'no-handle', text: 'not a handle' }]);
    expect(doubts.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'stage'],
      [3, 'price'],
      [3, 'date'],
    ]);
  });

  it('asks once for the site of bare handles, and refuses them while it is not said', () => {
    const sheet = sheetOf([...sheetRows('a.b\nc.d', locateAccount)], locateAccount);
    expect(asksForSite(sheet, locateAccount)).toBe(true);
    expect(read('a.b\nc.d', null).refused.map(({ because }) => because)).toEqual([
      'site-unknown',
      'site-unknown',
    ]);
    expect(read('a.b\nc.d', 'tiktok').creators.map(({ platform }) => platform)).toEqual(['tiktok', 'tiktok']);
    const linked = sheetOf([...sheetRows('https://www.tiktok.com/@a', locateAccount)], locateAccount);
    expect(asksForSite(linked, locateAccount)).toBe(false);
  });

  it('of one column for each site names an account of each', () => {
    const { creators } = read('email,uid,instagram,tiktok\r\n,1,mara,mara_t\r\n,2,,tom\r\n', null);
    expect(creators.map(({ platform, handle }) => `${platform}:${handle}`)).toEqual([
      'instagram:mara',
      'tiktok:mara_t',
      'tiktok:tom',
    ]);
  });

  it('parts tags by commas, semicolons or bars', () => {
    const { creators } = read('handle,tags\n@a,"bread, flour; bread | oven"');
    expect(creators[0]?.entry.tags).toEqual(['bread', 'flour', 'oven']);
  });

  it('may be handles in one line', () => {
    expect(read('@a, @b @c\nhttps://www.tiktok.com/@d').creators.map(({ handle }) => handle)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it.each([
    ['', 'empty'],
    ['PK\u0003\u0004rest', 'workbook'],
    ['{"format":"touchstone-library","version":2', 'ours'],
    ['a.b', null],
  ])('%j is refused as %s', (text, because) => {
    expect(refusalOf(text)).toBe(because);
  });
});

it('accounts for every row: it names a creator, or it is refused with its line', () => {
  const cell = fc.oneof(fc.constantFrom('@a.b', 'instagram.com/c', 'tiktok.com/@d', ''), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const text = csvLine(['handle', 'notes']) + rows.map((row) => csvLine(row)).join('');
      const { creators, refused } = read(text);
      const told = new Set([...creators.flatMap(({ lines }) => lines), ...refused.map(({ line }) => line)]);
      const sheet = [...sheetRows(text, locateAccount)].slice(1);
      expect([...told].sort((a, b) => a - b)).toEqual(sheet.map(({ line }) => line));
    }),
  );
});
