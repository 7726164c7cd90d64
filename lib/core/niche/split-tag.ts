import { LEXICON } from './lexicon-index';

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

interface Node {
  readonly next: Map<string, Node>;
  /** 1 = a word of the lexicon ends here, 2 = only glue. */
  end: 0 | 1 | 2;
}

function node(): Node {
  return { next: new Map(), end: 0 };
}

function insert(root: Node, word: string, end: 1 | 2): void {
  let at = root;
  for (const letter of word) {
    let next = at.next.get(letter);
    if (!next) {
      next = node();
      at.next.set(letter, next);
    }
    at = next;
  }
  if (at.end === 0) at.end = end;
}

function buildTrie(): Node {
  const root = node();
  // Shorter words occur inside others by accident (`car` in `scarf`): a whole split has to make sense of them.
  for (const word of LEXICON.exact.keys()) if (word.length >= 3) insert(root, word, 1);
  for (const word of GLUE.trim().split(/\s+/)) insert(root, word, 2);
  return root;
}

const TRIE = buildTrie();
/** A letter that no word explains costs this much; a longer known piece costs less than two short ones. */
const UNKNOWN_LETTER = 3;
const PIECE = 1;
/** A tag is split only where known words explain at least this share of its letters. */
const KNOWN_SHARE = 0.6;
const LONGEST = 60;

interface Way {
  cost: number;
  from: number;
  known: 0 | 1 | 2;
}

/** Cheapest way through the letters: known words, else single letters. */
function ways(letters: readonly string[]): readonly Way[] {
  const best: Way[] = Array.from({ length: letters.length + 1 }, () => ({
    cost: Infinity,
    from: 0,
    known: 0,
  }));
  const start = best[0];
  if (start) start.cost = 0;
  const take = (to: number, cost: number, from: number, known: Way['known']): void => {
    const way = best[to];
    if (way && cost < way.cost) best[to] = { cost, from, known };
  };
  for (let from = 0; from < letters.length; from++) {
    const cost = best[from]?.cost ?? Infinity;
    take(from + 1, cost + UNKNOWN_LETTER, from, 0);
    let at: Node | undefined = TRIE;
    for (let to = from; to < letters.length && at; to++) {
      at = at.next.get(letters[to] ?? '');
      if (at && at.end !== 0) take(to + 1, cost + PIECE, from, at.end);
    }
  }
  return best;
}

function split(tag: string): readonly string[] {
  const letters = [...tag];
  const best = ways(letters);
  const pieces: string[] = [];
  let known = 0;
  for (let to = letters.length; to > 0; ) {
    const way = best[to];
    if (!way) break;
    if (way.known !== 0) known += to - way.from;
    if (way.known === 1) pieces.unshift(letters.slice(way.from, to).join(''));
    to = way.from;
  }
  return known >= KNOWN_SHARE * letters.length ? pieces : [];
}

const MOST_KEPT = 20_000;
let kept = new Map<string, readonly string[]>();

/** The words of the lexicon a folded hashtag is glued from; empty when it cannot be told. */
export function splitTag(tag: string): readonly string[] {
  if (tag.length > LONGEST) return [];
  const known = kept.get(tag);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept = new Map();
  const pieces = split(tag);
  kept.set(tag, pieces);
  return pieces;
}
