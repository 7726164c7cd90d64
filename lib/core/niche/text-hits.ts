import { type Concept, conceptsOf, lexicon } from './lexicon-index';
import { splitTag, wordsInRun } from './split-tag';
import { isUnspaced } from './unspaced';

/** A word of a lexicon found in a text, and how often. */
export interface Hit {
  readonly word: string;
  readonly concepts: readonly Concept[];
  readonly count: number;
}

interface Counted extends Hit {
  count: number;
}

function addHit(hits: Counted[], word: string, concepts: readonly Concept[]): void {
  // A caption has few hits: looking through them is cheaper than a map.
  for (const hit of hits) {
    if (hit.word !== word) continue;
    hit.count++;
    return;
  }
  hits.push({ word, concepts, count: 1 });
}

/** The entry of two or three words that starts here, glued, and how many words it takes after the first. */
function phraseAt(words: readonly string[], at: number): readonly [glued: string, taken: number] | null {
  const first = words[at];
  const second = words[at + 1];
  const { exact, openers } = lexicon();
  if (first === undefined || second === undefined || !openers.has(first)) return null;
  const third = words[at + 2];
  if (third !== undefined && exact.has(first + second + third)) return [first + second + third, 2];
  return exact.has(first + second) ? [first + second, 1] : null;
}

function addWord(hits: Counted[], word: string): void {
  const concepts = conceptsOf(word);
  if (concepts.length > 0) addHit(hits, word, concepts);
  else if (isUnspaced(word)) for (const piece of wordsInRun(word)) addHit(hits, piece, conceptsOf(piece));
}

/** The lexicons' words in a text: single words, phrases of two or three, hashtags whole or split. */
export function findHits(words: readonly string[], tags: readonly string[]): readonly Hit[] {
  const hits: Counted[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    const word = phrase ? phrase[0] : (words[at] ?? '');
    if (phrase) at += phrase[1];
    addWord(hits, word);
  }
  for (const tag of tags) for (const piece of splitTag(tag)) addHit(hits, piece, conceptsOf(piece));
  return hits;
}
