import type { Post, ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import { foldText } from './fold-text';
import { conceptsOf, lexicon } from './lexicon-index';
import type { Match, PostSpot } from './match';
import { NICHE_IDS, type NicheId } from './niche-ids';
import { splitTag } from './split-tag';
import { stem } from './stem';
import { type TextPieces, textView } from './text-view';
import { isUnspaced } from './unspaced';

/** A term counts in full from this many posts on. */
const ENOUGH_POSTS = 3;
/** Posts named as the places of a term. */
const SPOTS = 3;

/** A word of the brief, ready to be looked for. */
interface WantedTerm {
  readonly term: string;
  readonly key: string;
  readonly stems: readonly string[];
  readonly lines: ReadonlySet<number>;
  /** Set when the term names a whole niche ("travel"): every word of its lexicon counts. */
  readonly niche: NicheId | null;
  readonly weight: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Words that most captions hold; found, they say little. */
const COMMON_WEIGHT = 0.6;
const COMMON: ReadonlySet<string> = new Set(
  ['style', 'home', 'love', 'life', 'new', 'family', 'day', 'world', 'look'].map(stem),
);

function nicheNamed(folded: string): NicheId | null {
  return NICHE_IDS.find((id) => id === folded || stem(id) === stem(folded)) ?? null;
}

function wanted(term: string): WantedTerm | null {
  const folded = foldText(term).trim();
  const words = folded.match(WORD) ?? [];
  if (words.length === 0) return null;
  const stems = words.map(stem);
  const glued = words.join('');
  const concepts = words.length === 1 ? conceptsOf(glued) : (lexicon().exact.get(glued) ?? []);
  const strong = concepts.filter(({ weight }) => weight === 1);
  return {
    term,
    key: stems.join(' '),
    stems,
    lines: new Set(strong.map(({ line }) => line)),
    niche: nicheNamed(folded),
    weight: stems.every((part) => COMMON.has(part)) ? COMMON_WEIGHT : 1,
  };
}

/** Different terms of the brief; the same word twice, in whatever form, is one. */
function wantedTerms(terms: readonly string[]): readonly WantedTerm[] {
  const byKey = new Map<string, WantedTerm>();
  for (const term of terms) {
    const entry = wanted(term);
    if (entry && !byKey.has(entry.key)) byKey.set(entry.key, entry);
  }
  return [...byKey.values()];
}

/** A text with the stems of its words in order, then of its tags and their pieces. */
interface StemmedText {
  readonly text: TextPieces;
  readonly stems: readonly string[];
}

function stemText(text: TextPieces): StemmedText {
  const tagWords = text.tags.flatMap((tag) => [tag, ...splitTag(tag)]);
  return { text, stems: [...text.words, '', ...tagWords].map(stem) };
}

function holdsInOrder(stems: readonly string[], wantedStems: readonly string[]): boolean {
  const [first = ''] = wantedStems;
  if (isUnspaced(first)) return stems.some((part) => part.includes(first));
  if (wantedStems.length === 1) return stems.includes(first);
  const glued = stem(wantedStems.join(''));
  return stems.some(
    (part, at) =>
      part === glued || (part === first && wantedStems.every((want, index) => stems[at + index] === want)),
  );
}

function holds({ text, stems: found }: StemmedText, { stems, lines, niche }: WantedTerm): boolean {
  if (holdsInOrder(found, stems)) return true;
  if (lines.size === 0 && niche === null) return false;
  return text.hits.some(({ concepts }) =>
    concepts.some((concept) => lines.has(concept.line) || (concept.niche === niche && concept.weight === 1)),
  );
}

function byDate(a: PostSpot, b: PostSpot): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.post < b.post ? -1 : 1;
}

/** The newest posts among these, whatever order they came in. */
function newestOf(texts: readonly StemmedText[], posts: ReadonlyMap<string, Post>): readonly PostSpot[] {
  return texts
    .flatMap(({ text }): readonly PostSpot[] => {
      const post = text.id === null ? undefined : posts.get(text.id);
      return post ? [{ post: post.id, date: post.publishedAt, url: post.url }] : [];
    })
    .sort(byDate)
    .slice(0, SPOTS);
}

/**
 * How far the captions cover the brief's words: each word counts in full from 3 posts on.
 * Words are compared by stem, and by the synonyms of the niche lexicons. null without terms in the brief.
 */
export function matchBrief(evidence: ProfileEvidence, brief: Brief | null): Match | null {
  const terms = wantedTerms(brief?.terms ?? []);
  if (terms.length === 0) return null;
  const posts = textView(evidence).posts.map(stemText);
  const byId = new Map(evidence.posts.map((post) => [post.id, post]));
  const found = terms.map((entry) => posts.filter((text) => holds(text, entry)));
  const covered = terms.reduce(
    (sum, { weight }, index) => sum + weight * Math.min(1, (found[index]?.length ?? 0) / ENOUGH_POSTS),
    0,
  );
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    value: posts.length === 0 ? null : covered / all,
    terms: terms.map(({ term }, index) => {
      const places = found[index] ?? [];
      return { term, posts: places.length, newest: newestOf(places, byId) };
    }),
  };
}
