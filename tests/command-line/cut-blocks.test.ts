import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../lib/command-line/cut-blocks';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

async function* portionsOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function blocksOf(text: string, size: number) {
  const blocks: { readonly first: number; readonly lines: readonly string[]; readonly last: boolean }[] = [];
  for await (const { first, bytes, last } of cutBlocks(portionsOf(text, size))) {
    blocks.push({ first, last, lines: decoder.decode(bytes).split('\n') });
    // As whoever takes the block may do.
    structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
  }
  return blocks;
}

/** Lines with letters of one to four bytes; some blocks' worth in all. */
const LINES = fc.array(
  fc.stringMatching(/^[a-z é語🥖]{1,40}$/u).chain((line) => fc.constant(line.repeat(900))),
  {
    minLength: 1,
    maxLength: 30,
  },
);

describe('a stream cut into blocks', () => {
  it('keeps every line whole and numbers them on, wherever the portions end', async () => {
    await fc.assert(
      fc.asyncProperty(
        LINES,
        fc.integer({ min: 1000, max: 100_000 }),
        fc.boolean(),
        async (lines, size, ends) => {
          const blocks = await blocksOf(lines.join('\n') + (ends ? '\n' : ''), size);
          expect(blocks.flatMap((block) => block.lines)).toEqual(lines);
          let next = 1;
          for (const block of blocks) {
            expect(block.first).toBe(next);
            next += block.lines.length;
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives nothing for nothing, and an empty line where there is one', async () => {
    expect(await blocksOf('', 10)).toEqual([]);
    expect(await blocksOf('\n', 10)).toEqual([{ first: 1, last: true, lines: [''] }]);
    expect(await blocksOf('a\n\nb', 10)).toEqual([{ first: 1, last: true, lines: ['a', '', 'b'] }]);
  });
});
