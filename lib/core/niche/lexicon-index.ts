import { foldText } from './fold-text';
import { NICHE_IDS, type NicheId } from './niche-ids';
import { NICHE_LEXICONS } from './niche-lexicons';
import { stem } from './stem';

/** A line of a lexicon: words that mean the same. */
export interface Concept {
  readonly niche: NicheId;
  /** Number of the line, unique over all niches. */
  readonly line: number;
  readonly weight: number;
  /** First word of the line. */
  readonly name: string;
}

/** Weight of a word marked `~`: it hints, it does not decide. */
const HINT = 0.4;

interface LexiconIndex {
  /** Folded word, spaces dropped -> what it may mean. */
  readonly exact: ReadonlyMap<string, readonly Concept[]>;
  /** Stem -> the same, for words of one part. */
  readonly stems: ReadonlyMap<string, readonly Concept[]>;
  /** First parts of entries of several words. */
  readonly openers: ReadonlySet<string>;
}

function put(map: Map<string, readonly Concept[]>, key: string, concept: Concept): void {
  const known = map.get(key);
  if (!known) map.set(key, [concept]);
  else if (!known.some(({ niche }) => niche === concept.niche)) map.set(key, [...known, concept]);
}

function build(): LexiconIndex {
  const exact = new Map<string, readonly Concept[]>();
  const stems = new Map<string, readonly Concept[]>();
  const openers = new Set<string>();
  let line = 0;
  for (const niche of NICHE_IDS) {
    for (const text of NICHE_LEXICONS[niche].trim().split('\n')) {
      const entries = text.split(' ');
      const sure: Concept = { niche, line, weight: 1, name: entries[0] ?? '' };
      const hinting: Concept = { ...sure, weight: HINT };
      for (const entry of entries) {
        const hint = entry.startsWith('~');
        const word = foldText(hint ? entry.slice(1) : entry);
        const concept = hint ? hinting : sure;
        const gap = word.indexOf('_');
        put(exact, gap === -1 ? word : word.replaceAll('_', ''), concept);
        if (gap === -1) put(stems, stem(word), concept);
        else openers.add(word.slice(0, gap));
      }
      line++;
    }
  }
  return { exact, stems, openers };
}

let built: LexiconIndex | null = null;

/** Built when it is first asked for: a worker that starts has to hear its message first. */
export function lexicon(): LexiconIndex {
  built ??= build();
  return built;
}

const NONE: readonly Concept[] = [];
/** Shorter words have no ending to take off. */
const SHORTEST_STEMMED = 5;

/** What a folded word may mean: itself, else its stem. */
export function conceptsOf(word: string): readonly Concept[] {
  const concepts = lexicon().exact.get(word);
  if (concepts) return concepts;
  return word.length < SHORTEST_STEMMED ? NONE : (lexicon().stems.get(stem(word)) ?? NONE);
}
