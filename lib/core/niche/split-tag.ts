import { conceptsOf, lexicon } from './lexicon-index';
import { isUnspaced } from './unspaced';
import { type WordStarts, wordStarts } from './word-starts';

/** Everyday words that hashtags are glued from; they mean nothing here but end a piece. */
const GLUE = `
a an the my our your i me we you of in on at to for and with by from is are be this that it all one day days daily today time
life love lover lovers loves lovely addict addicts gram stagram insta instagram ig pic pics photo photos picture picoftheday
best good great new big little real true only just like more most make made makes get got go going goals tips ideas idea
blogger blog bloggers blogging influencer influencers community club team official world global international national local
girl girls boy boys women woman men man lady ladies guy guys babe babes queen king people person friend friends
summer winter spring autumn fall christmas xmas halloween easter weekend monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december season morning night evening
usa uk us canada australia india italy france spain germany brazil brasil europe america american british indian italian french german spanish
nyc london paris la texas california florida city street
inspiration inspo inspired motivation motivated mood vibes vibe feels happy happiness beautiful pretty cute amazing perfect
black white red blue green pink gold yellow color colour colors natural organic luxury easy simple quick
porn gasm nation army gang squad crew tribe family week month year years ever after before back up down off out over
de la el los las y en con del mi tu un una para por que do da e em com meu minha uma le les des et mon ma du au und der die das mit von il lo di per un bir ve`;

interface TagWords {
  readonly starts: WordStarts;
  /** Letters that are words by themselves, and only glue. */
  readonly letters: ReadonlySet<string>;
}

let built: TagWords | null = null;

/** The words that hashtags are glued from; built when first asked for, as the lexicon is. */
export function tagWords(): TagWords {
  built ??= build();
  return built;
}

function build(): TagWords {
  const starts = wordStarts();
  const letters = new Set<string>();
  const { exact } = lexicon();
  for (const word of exact.keys()) {
    // Shorter words occur inside others by accident (`car` in `scarf`): a whole split has to make sense of them.
    if (word.length > 2 || (word.length === 2 && isUnspaced(word))) starts.add(word, 1);
  }
  for (const word of GLUE.trim().split(/\s+/)) {
    if (word.length === 1) letters.add(word);
    else if (!exact.has(word)) starts.add(word, 2);
  }
  return { starts, letters };
}

/** A letter that no word explains costs this much; a longer known piece costs less than two short ones. */
const UNKNOWN_LETTER = 3;
const PIECE = 1;
/** A tag is split only where known words explain at least this share of its letters. */
const KNOWN_SHARE = 0.6;
const LONGEST = 60;

/** Scratch of one split: cheapest cost to get to a letter, from where, and by what kind of piece. */
const cost = new Int32Array(LONGEST + 1);
const origin = new Int32Array(LONGEST + 1);
const kind = new Int32Array(LONGEST + 1);

function take(to: number, price: number, from: number, known: number): void {
  if (price >= (cost[to] ?? 0)) return;
  cost[to] = price;
  origin[to] = from;
  kind[to] = known;
}

/** Fills the scratch with the cheapest way through the letters: known words, else single letters. */
function findWays(tag: string): void {
  cost.fill(0x7fffffff);
  cost[0] = 0;
  const { starts, letters } = tagWords();
  for (let from = 0; from < tag.length; from++) {
    const soFar = cost[from] ?? 0;
    take(from + 1, soFar + UNKNOWN_LETTER, from, 0);
    if (letters.has(tag.charAt(from))) take(from + 1, soFar + PIECE, from, 2);
    const { words, kinds } = starts.at(tag, from);
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? '';
      if (tag.startsWith(word, from)) take(from + word.length, soFar + PIECE, from, kinds[index] ?? 0);
    }
  }
}

function split(tag: string): readonly string[] {
  findWays(tag);
  const pieces: string[] = [];
  let known = 0;
  for (let to = tag.length; to > 0; to = origin[to] ?? 0) {
    const from = origin[to] ?? 0;
    if (kind[to] !== 0) known += to - from;
    if (kind[to] === 1) pieces.unshift(tag.slice(from, to));
  }
  return known >= KNOWN_SHARE * tag.length ? pieces : [];
}

const MOST_KEPT = 20_000;
let kept = new Map<string, readonly string[]>();

/** The words of the lexicon a folded hashtag is or is glued from; empty when it cannot be told. */
export function splitTag(tag: string): readonly string[] {
  if (tag.length > LONGEST) return [];
  const known = kept.get(tag);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept = new Map();
  const pieces = conceptsOf(tag).length > 0 ? [tag] : split(tag);
  kept.set(tag, pieces);
  return pieces;
}

/** The longest word of the lexicon that starts here; '' = none. */
function wordAt(run: string, from: number): string {
  let longest = '';
  const { words, kinds } = tagWords().starts.at(run, from);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (kinds[index] === 1 && word.length > longest.length && run.startsWith(word, from)) longest = word;
  }
  return longest;
}

/** The words of the lexicon inside a run of letters without spaces, left to right, the longest first. */
export function wordsInRun(run: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length; ) {
    const word = wordAt(run, at);
    if (word !== '') words.push(word);
    at += Math.max(1, word.length);
  }
  return words;
}
