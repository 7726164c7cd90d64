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

/** A concept and the list of it alone, which all its words share. */
interface Meaning {
  readonly concept: Concept;
  readonly alone: readonly Concept[];
}

function meaningOf(concept: Concept): Meaning {
  return { concept, alone: [concept] };
}

function put(map: Map<string, readonly Concept[]>, key: string, { concept, alone }: Meaning): void {
  const known = map.get(key);
  if (!known) map.set(key, alone);
  else if (!known.some(({ niche }) => niche === concept.niche)) map.set(key, [...known, concept]);
}

function build(): LexiconIndex {
  const exact = new Map<string, readonly Concept[]>();
  const stems = new Map<string, readonly Concept[]>();
  const openers = new Set<string>();
  let line = 0;
  for (const niche of NICHE_IDS) {
    const lines = NICHE_LEXICONS[niche].trim().split('\n');
    // Folded at once: one by one, seven thousand words would take half of the time.
    const folded = foldText(lines.join('\n')).split('\n');
    for (const [index, text] of lines.entries()) {
      const name = text.slice(0, text.indexOf(' '));
      const sure = meaningOf({ niche, line, weight: 1, name });
      const hinting = meaningOf({ niche, line, weight: HINT, name });
      for (const entry of (folded[index] ?? '').split(' ')) {
        const hint = entry.startsWith('~');
        const word = hint ? entry.slice(1) : entry;
        const meaning = hint ? hinting : sure;
        const gap = word.indexOf('_');
        put(exact, gap === -1 ? word : word.replaceAll('_', ''), meaning);
        if (gap === -1) put(stems, stem(word), meaning);
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
