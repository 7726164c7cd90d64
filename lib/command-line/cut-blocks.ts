import type { Block } from './answer-block';

/** Characters of a block: some sixty profiles, so that handing it on costs little beside answering it. */
const SIZE = 256 * 1024;

/** Portions of a stream cut into blocks of whole lines. The last block also comes where its line has no end. */
export async function* cutBlocks(portions: AsyncIterable<string>): AsyncGenerator<Block> {
  let first = 1;
  let held = '';
  for await (const portion of portions) {
    held += portion;
    const cut = held.length < SIZE ? -1 : held.lastIndexOf('\n');
    if (cut === -1) continue;
    const text = held.slice(0, cut);
    yield { first, text };
    first += lineCount(text);
    held = held.slice(cut + 1);
  }
  const rest = held.endsWith('\n') ? held.slice(0, -1) : held;
  if (held !== '') yield { first, text: rest };
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
