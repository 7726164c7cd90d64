import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  takeBytes,
  writeFigure,
  writeNumber,
  writePlain,
  writeQuoted,
  writeText,
} from '../../lib/command-line/line-bytes';
import { shortNumber } from '../../lib/command-line/short-numbers';

const taken = (): string => new TextDecoder().decode(takeBytes());

/** Of every size a figure may have, also just beside the powers of ten, where digits are carried over. */
const FIGURE = fc.oneof(
  fc.double(),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -12, max: 12 }), fc.double({ min: 0.99999, max: 1.00001, noNaN: true }))
    .map(([power, near]) => near * 10 ** power),
);

describe('the bytes of an answer', () => {
  it('hold a figure as JSON has its shortened number', () => {
    fc.assert(
      fc.property(FIGURE, (value) => {
        writeFigure(value);
        expect(taken()).toBe(JSON.stringify(shortNumber(value)));
      }),
      { numRuns: 5000 },
    );
  });

  it('hold texts of any script between plain pieces, in order, each taken once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
        for (const text of texts) {
          writeText(JSON.stringify(text));
          writePlain(',');
        }
        expect(taken()).toBe(texts.map((text) => `${JSON.stringify(text)},`).join(''));
        expect(takeBytes()).toHaveLength(0);
      }),
    );
  });

  it('hold a text in quotes as JSON has it, whatever its letters', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\\', '\u007f', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        texts.forEach(writeQuoted);
        expect(taken()).toBe(texts.map((each) => JSON.stringify(each)).join(''));
      }),
    );
  });

  it('hold a figure that is not known as null, after its key', () => {
    writeNumber('{"low":', null);
    writeNumber(',"high":', 0.25);
    expect(taken()).toBe('{"low":null,"high":0.25');
  });

  it('grow with what is written, and nothing of it changes afterwards', () => {
    const long = 'flour and water '.repeat(200_000);
    writeText(long);
    writeFigure(0.25);
    const first = takeBytes();
    writeText('another answer');
    expect(new TextDecoder().decode(first)).toBe(`${long}0.25`);
    expect(taken()).toBe('another answer');
  });

  it('grow by plain pieces and figures as well', () => {
    for (let count = 0; count < 300_000; count++) {
      writePlain('n:');
      writeFigure(count);
    }
    const text = taken();
    expect(text.startsWith('n:0n:1n:2')).toBe(true);
    expect(text.endsWith('n:299998n:299999')).toBe(true);
  });
});
