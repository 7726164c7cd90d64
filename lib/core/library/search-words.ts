import { foldText } from '../niche/fold-text';

/** Words a profile is found by, at most: a wall of text must not fill the index. */
const MOST_WORDS = 120;
const LONGEST_WORD = 40;
/** Scripts that are written without spaces: every two signs that follow each other count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of these texts, folded, each once, in order. Parts of a handle count for themselves too. */
export function searchWords(texts: readonly (string | null)[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (text === null) continue;
    for (const word of wordsIn(text)) {
      words.add(word);
      if (words.size >= MOST_WORDS) return [...words];
    }
  }
  return [...words];
}

/** The words to look for; each must be found, as the beginning of a word. */
export function wordsAsked(text: string): readonly string[] {
  return [...new Set(wordsIn(text))];
}

function wordsIn(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word.slice(0, LONGEST_WORD)]));
}

function pairsOf(word: string): readonly string[] {
  const signs = [...word];
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
