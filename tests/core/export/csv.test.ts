import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvRows, readCsv } from '../../../lib/core/export/csv';

describe('cells of a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", '\u0000=1'])(
    '%j is no formula and comes back equal',
    (text) => {
      const line = csvLine([text, 'after']);
      expect(line.replace(/^"/, '')).toMatch(/^'/);
      expect(readCsv(line)).toEqual([[text, 'after']]);
    },
  );

  it('of any text come back equal', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[=+\-@'",;\r\n\t]{0,4}.{0,9}$/),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const head = ['a', 'b', 'c', 'd'];
          const text = csvLine(head) + rows.map((row) => csvLine(row)).join('');
          expect(readCsv(text)).toEqual([head, ...rows]);
        },
      ),
    );
  });

  it('of a row without names come back equal too, whatever signs stand in them', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@'",;\r\n\t]{0,6}$/));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readCsv(cells.map((row) => csvLine(row)).join(''))).toEqual(cells);
      }),
    );
  });

  it('of any table somebody else wrote say the same after they were written here', () => {
    const table = fc.stringMatching(/^[a=+@'",;\r\n\t ]{0,40}$/);
    fc.assert(
      fc.property(table, (text) => {
        const rows = readCsv(text);
        const widest = Math.max(2, ...rows.map((row) => row.length));
        const even = rows.map((row) => [...row, ...Array<string>(widest - row.length).fill('')]);
        expect(readCsv(even.map((row) => csvLine(row)).join(''))).toEqual(even);
      }),
    );
  });

  it('know the line on which their row begins', () => {
    const lines = [...csvRows('a,b\r\n"two\nlines",c\n\nd,e')].map(({ line }) => line);
    expect(lines).toEqual([1, 2, 5]);
  });

  it('are parted by semicolons or tabs as well; numbers stay plain and unknown is empty', () => {
    expect(readCsv('a;b\r\n1;"2;3"')).toEqual([
      ['a', 'b'],
      ['1', '2;3'],
    ]);
    expect(readCsv('a\tb\n1\t2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(csvLine([-3, null, 0.5])).toBe('-3,,0.5\r\n');
  });
});
