import { lexicon } from './lexicon-index';
import { tagWords } from './split-tag';

/** Builds the tables of the lexicons ahead, in a moment when nobody waits: the first profile needs them all. */
export function prepareNiche(): void {
  lexicon();
  tagWords();
}
