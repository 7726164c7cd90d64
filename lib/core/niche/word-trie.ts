/** What ends at a node of the trie: nothing, a word of a lexicon, or a word that only glues. */
export type WordEnd = 0 | 1 | 2;

/**
 * A set of words that can be walked letter by letter. Edges lie in one hash table of plain numbers:
 * a split of a hashtag walks tens of edges, and objects would cost more than the walk.
 */
export interface WordTrie {
  /** Node after this UTF-16 unit; -1 = no word goes on like this. The root is 0. */
  step(node: number, unit: number): number;
  endAt(node: number): WordEnd;
}

/** Slots for each edge: keeps probes short. */
const ROOM = 2;

function slotOf(node: number, unit: number, mask: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask;
}

/** The trie of words with what each means; where a word is given twice, the first meaning stays. */
export function wordTrie(words: readonly (readonly [word: string, end: 1 | 2])[]): WordTrie {
  const letters = words.reduce((sum, [word]) => sum + word.length, 1);
  const size = 2 ** Math.ceil(Math.log2(letters * ROOM));
  const mask = size - 1;
  const from = new Int32Array(size).fill(-1);
  const by = new Uint16Array(size);
  const to = new Int32Array(size);
  const ends = new Uint8Array(letters + 1);
  let nodes = 1;

  function slot(node: number, unit: number): number {
    let at = slotOf(node, unit, mask);
    while (from[at] !== -1 && (from[at] !== node || by[at] !== unit)) at = (at + 1) & mask;
    return at;
  }

  for (const [word, end] of words) {
    let node = 0;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      const at = slot(node, unit);
      if (from[at] === -1) {
        from[at] = node;
        by[at] = unit;
        to[at] = nodes++;
      }
      node = to[at] ?? 0;
    }
    if (ends[node] === 0) ends[node] = end;
  }

  return {
    step(node, unit) {
      const at = slot(node, unit);
      return from[at] === -1 ? -1 : (to[at] ?? -1);
    },
    endAt: (node) => (ends[node] ?? 0) as WordEnd,
  };
}
