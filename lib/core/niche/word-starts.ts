/** What a word is: one of a lexicon, or one that only glues. */
export type WordKind = 1 | 2;

/** Known words by how they begin, to be found inside a run of letters. */
export interface WordStarts {
  add(word: string, kind: WordKind): void;
  /**
   * Words that may stand at this place of a text; whether they do is for the caller to see. A word that was added
   * twice comes twice.
   */
  at(text: string, place: number): Starts;
}

/** Words side by side with their kinds: two plain lists are quicker to build and to walk than objects. */
export interface Starts {
  readonly words: readonly string[];
  readonly kinds: readonly WordKind[];
}

const SLOTS = 4096;
const NONE: Starts = { words: [], kinds: [] };

interface Slot extends Starts {
  readonly words: string[];
  readonly kinds: WordKind[];
}

/** By the first two letters; words of other letters may share a slot. */
function slotOf(text: string, place: number): number {
  return (Math.imul(text.charCodeAt(place), 0x9e37) ^ text.charCodeAt(place + 1)) & (SLOTS - 1);
}

/**
 * A table rather than a tree: it is built in a fraction of the time, which a worker that has just started spends before
 * its first answer, and a hashtag meets few words in each slot.
 */
export function wordStarts(): WordStarts {
  const slots: (Slot | undefined)[] = new Array(SLOTS).fill(undefined);
  return {
    add(word, kind) {
      const index = slotOf(word, 0);
      const slot = slots[index];
      if (!slot) {
        slots[index] = { words: [word], kinds: [kind] };
        return;
      }
      slot.words.push(word);
      slot.kinds.push(kind);
    },
    at: (text, place) => slots[slotOf(text, place)] ?? NONE,
  };
}
