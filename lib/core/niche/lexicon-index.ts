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
  const known = map.get(key) ?? [];
  if (known.some(({ niche }) => niche === concept.niche)) return;
  map.set(key, [...known, concept]);
}

function build(): LexiconIndex {
  const exact = new Map<string, readonly Concept[]>();
  const stems = new Map<string, readonly Concept[]>();
  const openers = new Set<string>();
  let line = 0;
  for (const niche of NICHE_IDS) {
    for (const text of NICHE_LEXICONS[niche].trim().split('\n')) {
      const entries = text.trim().split(/\s+/);
      const name = entries[0] ?? '';
      for (const entry of entries) {
        const hint = entry.startsWith('~');
        const parts = foldText(hint ? entry.slice(1) : entry).split('_');
        const concept: Concept = { niche, line, weight: hint ? HINT : 1, name };
        put(exact, parts.join(''), concept);
        if (parts.length > 1 && parts[0]) openers.add(parts[0]);
        if (parts.length === 1 && parts[0]) put(stems, stem(parts[0]), concept);
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
