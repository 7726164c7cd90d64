import { type Concept, conceptsOf, LEXICON } from './lexicon-index';
import { splitTag } from './split-tag';
import type { TextPieces } from './text-view';

/** A word of a lexicon found in a text, and how often. */
export interface Hit {
  readonly word: string;
  readonly concepts: readonly Concept[];
  count: number;
}

function addHit(hits: Map<string, Hit>, word: string, concepts: readonly Concept[]): void {
  const hit = hits.get(word);
  if (hit) hit.count++;
  else hits.set(word, { word, concepts, count: 1 });
}

function addTag(hits: Map<string, Hit>, tag: string): void {
  const whole = conceptsOf(tag);
  if (whole.length > 0) {
    addHit(hits, tag, whole);
    return;
  }
  for (const piece of splitTag(tag)) addHit(hits, piece, conceptsOf(piece));
}

const found = new WeakMap<TextPieces, readonly Hit[]>();

/** The lexicon's words in a text: single words, pairs and triples, hashtags whole or split. Cut once. */
export function textHits(text: TextPieces): readonly Hit[] {
  const known = found.get(text);
  if (known) return known;
  const hits = new Map<string, Hit>();
  const { words } = text;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (LEXICON.openers.has(word)) {
      const pair = word + (words[at + 1] ?? '');
      const triple = pair + (words[at + 2] ?? '');
      const [long, taken] = LEXICON.exact.has(triple) && triple !== pair ? [triple, 2] : [pair, 1];
      const concepts = LEXICON.exact.get(long);
      if (concepts && long !== word) {
        addHit(hits, long, concepts);
        at += taken;
        continue;
      }
    }
    const concepts = conceptsOf(word);
    if (concepts.length > 0) addHit(hits, word, concepts);
  }
  for (const tag of text.tags) addTag(hits, tag);
  const list = [...hits.values()];
  found.set(text, list);
  return list;
}
