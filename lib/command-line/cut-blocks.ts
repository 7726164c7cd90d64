import type { Block } from './answer-block';

/** Bytes of a block: some sixty profiles, so that handing it on costs little beside answering it. */
const SIZE = 256 * 1024;
const NEWLINE = 10;

/**
 * Portions of a stream cut into blocks of whole lines; where a line ends is seen in bytes, so that whoever answers
 * the block also does the decoding. The last block also comes where its line has no end.
 */
export async function* cutBlocks(portions: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let first = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const portion of portions) {
    held.push(portion);
    size += portion.length;
    const cut = size < SIZE ? -1 : portion.lastIndexOf(NEWLINE);
    if (cut === -1) continue;
    const rest = portion.subarray(cut + 1);
    const bytes = joined(held, size - rest.length - 1);
    held = [rest];
    size = rest.length;
    // Whoever takes the block may pass its memory on: nothing of it is looked at afterwards.
    const next = first + lineCount(bytes);
    yield { first, bytes, last: false };
    first = next;
  }
  if (size === 0) return;
  const bytes = joined(held, size);
  yield { first, bytes: bytes[size - 1] === NEWLINE ? bytes.subarray(0, -1) : bytes, last: true };
}

/** The first `size` bytes of the portions, in memory of their own. */
function joined(portions: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const portion of portions) {
    const fitting = portion.subarray(0, size - at);
    bytes.set(fitting, at);
    at += fitting.length;
  }
  return bytes;
}

function lineCount(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
