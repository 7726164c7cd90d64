import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_FORMATS, tableFile } from '../../../components/files/table-file';
import { readCsv } from '../../../lib/core/export/csv';
import { exportRowOfLibrary, exportRowOfList, NO_CARD } from '../../../lib/core/export/export-row';
import type { ExportTable } from '../../../lib/core/export/export-table';
import { markdownText } from '../../../lib/core/export/markdown';
import { PRESET_IDS, PRESETS, tablesOf } from '../../../lib/core/export/presets';
import { columnName, workbookParts, xmlText } from '../../../lib/core/export/workbook';
import { crc32 } from '../../../lib/core/export/zip';
import { IntakeReader } from '../../../lib/core/intake/read-intake';
import { planOf, sheetOf, sheetRows } from '../../../lib/core/intake/read-sheet';
import { locateAccount } from '../../../lib/platforms/locate-account';
import { libraryRow } from '../../components/library/rows';

const going = new AbortController().signal;
const MARA = exportRowOfLibrary(
  libraryRow('mara', { name: '=HYPERLINK("x")', perView: { value: 0.051, low: 0.04, high: 0.07, n: 9 } }),
  { email: 'mara@example.com', country: 'Portugal', contactedOn: '2026-03-01' },
  'Spring',
);
const UNSEEN = exportRowOfList(
  {
    key: 'tiktok:new.one',
    entry: { name: 'New One', stage: 'contacted', tags: ['a', 'b'], price: { amount: 250, currency: 'EUR' } },
    columns: null,
    verdict: 'no',
    reason: 'far; away',
    theirs: null,
    questions: [],
  },
  NO_CARD,
  null,
);
const preset = (id: string) => {
  const found = PRESETS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('presets', () => {
  it('are one line each, and no column stands twice in a sheet', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([...PRESET_IDS]);
    for (const { tabs } of PRESETS) {
      for (const { columns } of tabs) {
        const heads = columns.map(([head]) => head);
        expect(new Set(heads).size).toBe(heads.length);
      }
    }
  });

  it('give a figure with its range and n, and leave what is not known empty', () => {
    const [table] = tablesOf(preset('plain'), [MARA, UNSEEN]);
    const at = (head: string) => table?.heads.indexOf(head) ?? -1;
    const parts = ['', '_low', '_high', '_n'].map((end) => table?.rows[0]?.[at(`engagement_per_view${end}`)]);
    expect(parts).toEqual([0.051, 0.04, 0.07, 9]);
    expect(table?.rows[0]?.[at('fit_for')]).toBe('brief of Spring');
    for (const head of ['fit_for', 'followers', 'fit', 'posts_read', 'engagement_per_view', 'last_seen']) {
      expect(table?.rows[1]?.[at(head)], head).toBeNull();
    }
  });

  it('have the columns that the other programs ask for', () => {
    const of = (id: string) => tablesOf(preset(id), [MARA, UNSEEN])[0];
    expect(of('aspire')).toMatchObject({
      heads: ['email', 'uid', 'instagram', 'tiktok'],
      rows: [
        ['mara@example.com', 'instagram:mara', 'mara', null],
        [null, 'tiktok:new.one', null, 'new.one'],
      ],
    });
    expect(of('upfluence')?.rows[1]).toEqual(['New One', 'https://www.tiktok.com/@new.one', null]);
    expect(of('creatoriq')?.rows[0]?.slice(2)).toEqual(['Portugal', 'https://www.instagram.com/mara/', null]);
    expect(tablesOf(preset('three-tabs'), [MARA]).map(({ name }) => name)).toEqual([
      'Creators',
      'Collaborations',
      'Follow-ups',
    ]);
  });

  it('come in again as they went out, where they name the account', async () => {
    const file = await tableFile(tablesOf(preset('plain'), [MARA, UNSEEN]), 'csv', going);
    const sheet = sheetOf([...sheetRows((await file?.text()) ?? '', locateAccount)], locateAccount);
    const reader = new IntakeReader(planOf(sheet, null, 'USD'), locateAccount);
    for (const row of sheet.rows.slice(1)) reader.read(row);
    const { creators, refused } = reader.found();
    expect(refused).toEqual([]);
    expect(creators).toMatchObject([
      {
        platform: 'instagram',
        handle: 'mara',
        entry: { name: '=HYPERLINK("x")' },
        card: { email: 'mara@example.com', country: 'Portugal' },
        contactedOn: '2026-03-01',
      },
      {
        platform: 'tiktok',
        handle: 'new.one',
        entry: { stage: 'contacted', tags: ['a', 'b'], price: { amount: 250, currency: 'EUR' } },
        verdict: 'no',
        reason: 'far; away',
      },
    ]);
  });
});

/** The files of an archive, by their directory. */
async function unzipped(file: Blob): Promise<ReadonlyMap<string, string>> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [crc, packed, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset));
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26);
    const text = inflateRawSync(bytes.subarray(from, from + (packed ?? 0)));
    expect(text.length, name).toBe(size);
    expect(crc32(text), name).toBe(crc);
    files.set(name, text.toString('utf8'));
    at += 46 + length;
  }
  return files;
}

describe('a workbook', () => {
  it('is a whole archive with a sheet for each table; texts are strings, numbers numbers', async () => {
    const file = await tableFile(tablesOf(preset('three-tabs'), [MARA, UNSEEN]), 'xlsx', going);
    const files = await unzipped(file ?? new Blob());
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t>');
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('<v>250</v>');
  });

  it('holds any text in a form that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
        expect(written.isWellFormed()).toBe(true);
        const back = written
          .replaceAll('&quot;', '"')
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&')
          .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          );
        expect(back).toBe(text.toWellFormed());
      }),
    );
  });

  it('names its columns, and sums its bytes, as everybody does', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    const names = workbookParts([{ name: 'a/b:c'.repeat(9), heads: ['x'], rows: [] }]);
    const text = [...(names.find(({ path }) => path === 'xl/workbook.xml')?.pieces() ?? [])].join('');
    expect(/name="([^"]*)"/.exec(text)?.[1]).toMatch(/^[^:/]{1,31}$/);
  });
});

describe('a table as Markdown', () => {
  it('shows every text as it is, on one line', async () => {
    const table: ExportTable = {
      name: 't',
      heads: ['a|b', 'n'],
      rows: [
        ['x\n<b>*y*', 3],
        [null, 0.5],
      ],
    };
    const text = await (await tableFile([table], 'md', going))?.text();
    expect(text).toBe('| a\\|b | n |\n| --- | --- |\n| x \\<b\\>\\*y\\* | 3 |\n|  | 0.5 |\n\n');
    expect(markdownText('[a](javascript:x)')).toBe('\\[a\\](javascript:x)');
  });
});

describe('a table as a file', () => {
  it('comes back equal from a CSV, and can be stopped in any form', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => [`=row ${at}, "quoted"`, at, null]);
    const table: ExportTable = { name: 't', heads: ['a', 'b', 'c'], rows };
    const text = (await (await tableFile([table], 'csv', going))?.text()) ?? '';
    expect(readCsv(text).slice(1, 3)).toEqual([
      ['=row 0, "quoted"', '0', ''],
      ['=row 1, "quoted"', '1', ''],
    ]);
    const stop = new AbortController();
    stop.abort();
    for (const format of TABLE_FORMATS) expect(await tableFile([table], format, stop.signal)).toBeNull();
  });
});
