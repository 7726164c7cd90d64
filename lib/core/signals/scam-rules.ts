import type { CommentWords } from './comment-words';

/** One thing scam comments do, and how much it weighs. */
interface ScamRule {
  readonly points: number;
  readonly test: RegExp;
}

/** From here on a comment counts as a scam. */
const ENOUGH = 3;

/** Money and those who promise it: one thing alone is ordinary talk under a post about money. */
const RULES: readonly ScamRule[] = [
  // What it is about.
  {
    points: 1,
    test: /\b(?:invest(?:ed|ing|ments?|or)?|deposit(?:ed)?|forex|fx|bitcoin|btc|eth|crypto\w*|binary|trad(?:e[sdr]?|ers|ing)|mining|coins?|tokens?|nfts?|airdrop|wallet|capital|inversi[oó]n\w*|invert\w+|investi\w+|yatırım|investasi)\b/,
  },
  {
    points: 1,
    test: /\b(?:profits?|returns?|pay ?outs?|withdr[ae]w(?:al|als|n|ing)?|earn(?:ed|ing|ings)?|cash ?out|debts?|income|payment|financial(?:ly)? (?:freedom|free)|get rich|to the bank|ganancias?|lucros?)\b/,
  },
  // A sum.
  {
    points: 1,
    test: /[$€£₦₹]\s?\d|\b\d+(?:[., ]\d+)?k\b|\b\d[\d,. ]*\s?(?:grands?|usd|us dollars|dollars|euros?)\b/,
  },
  {
    points: 1,
    test: /\b(?:made|make|making|earn(?:ed|ing)?|received|receive|got|turned|pay(?:ed)?|paid|profit of)\b[^.!?]{0,40}(?:[$€£₦₹]\s?\d|\b\d+k\b|\d{2,} ?000\b)/,
  },
  {
    points: 1,
    test: /\bin (?:just |only |less than )?(?:a )?(?:\d+|one|two|few)? ?(?:days?|weeks?|hours?|hrs)\b|\b\d+ ?days?\b|\bwithin a week\b/,
  },
  // Whom to turn to.
  {
    points: 1,
    test: /\b(?:dm|message|inbox|text|contact|write|hit|ask)(?: to)? (?:me|her|him|us|them|now)\b|\b(?:in|my) (?:dm|inbox|bio)\b|\bwhats ?app\b|\btelegram\b|\btg channel\b|\bt\.me\b|\bwa\.me\b|\bprivate chat\b|\breach (?:out to|her|him)\b|\bthis number\b/,
  },
  // The thankful customer.
  {
    points: 1,
    test: /\b(?:recommend(?:ed|ing)?|thanks to|all thanks|introduced (?:me )?to|god ?sent|account manager|legit\w*|trustworth\w*|credibility|honesty|transparency|diligence|came (?:in contact|across)|met this|keep telling|testimon\w+|your (?:company|platform|team|good works?|hard ?works?|assistance|help and)|her (?:platform|trading)|believe in (?:the|her|him) process)\b/,
  },
  {
    points: 1,
    test: /\b(?:saved? my life|change[ds]? my (?:life|financial)|chang(?:ed|ing) (?:many |my )?lives|out of (?:all )?debts?|debt free|smil(?:e|ing) (?:to the bank|on my face)|still smiling|god bless you (?:and|for)|what a wonderful (?:woman|man)|(?:great|good) (?:wo)?man (?:trader|indeed)?|i never (?:believed|expected|knew)|never (?:knew|believed)|speechless|mean to me|(?:the )?best trader|try(?:ing)? (?:some ?one new|now)|last dime|appreciate you)\b/,
  },
  // Money given away, coins talked up, lost money found again.
  {
    points: 3,
    test: /\b(?:giv(?:e|ing) out|paying|aying|giving away)\b[^.!?]{0,40}(?:\bgrands?\b|\bthousand\b|\d ?\d{3}|\bdebts?\b|\d+k\b)|\bfirst \(?\d+\)? (?:\w+ )?people\b[^!?]{0,40}\b(?:message|dm|hit|text)\b|\b(?:message|dm|text)s? me\b[^.!?]{0,30}\b(?:hard|tough|difficult) times?\b/,
  },
  {
    points: 2,
    test: /\bbuy (?:and|&) hold\b|\bcontract address\b|\b0x[0-9a-f]{16,}|\bto the moon\b|\bpump ?\d+x|\b\d+x\b.{0,20}\b(?:coin|token)|\bprice (?:floor|ceiling)\b|\bnew(?:ly)? listed\b|\b(?:listed|added)\b[^.!?]{0,30}\b(?:exchange|binance|crypto\.com)\b|\bdon['’ ]?t miss\b[^.!?]{0,20}(?:#|coin|token)|\btransaction volume\b|\btrade volume\b/,
  },
  {
    points: 2,
    test: /\b(?:lost|stolen|scammed) (?:funds?|money|bitcoin|wallet|account)\b[^!?]{0,80}\b(?:recover\w*|contact|message)\b|\brecover(?:ed|y)? (?:your|my|lost|all)\b[^.!?]{0,20}\b(?:lost|funds?|account|money|now)\b/,
  },
  {
    points: 2,
    test: /\bspell (?:caster|to bring)|\brestor(?:ed?|ing) my (?:marriage|relationship)|\bbring back my ex\b/,
  },
  {
    points: 1,
    test: /\bask me how\b|\bhit me up\b|\bhow to make (?:profits?|money)\b|\bclick (?:the )?link\b|\bdon['’ ]?t be left out\b/,
  },
  // Names written with look-alike letters, or as a tag with the underscores of a handle.
  { points: 2, test: /[ᴀ-ᴢꜰꜱ]{2}|#\w*(?:[a-z][а-яё]|[а-яё][a-z])|[ạẹịọụẉẇṅźƈ]\w*[ạẹịọụẉẇṅźƈ]/u },
  { points: 1, test: /#_|#\w+_{1,}\w*(?:_|fx|trade)|#(?:legit|invest|trade|buildwealth|forex)\w*/ },
];

const CONTACT = /@\w|#\w*_\w*|\burl\b|https?:|\bwww\.|\w ?\. ?(?:com|net|org|io|me|xyz|ly)\b|\+\d{2}/;
const FEWEST_WORDS = 3;
/** A scam has said so by here; the rest is not looked at. */
const LONGEST = 500;

/** Whether a comment reads like a scam: money promised, and someone to turn to. */
export function looksLikeScam({ plain, words, mentions }: CommentWords): boolean {
  if (words.length + mentions < FEWEST_WORDS) return false;
  const text = plain.slice(0, LONGEST);
  let points = 0;
  for (const rule of RULES) if (rule.test.test(text)) points += rule.points;
  if (points > 0 && CONTACT.test(text)) points += 1;
  return points >= ENOUGH;
}
