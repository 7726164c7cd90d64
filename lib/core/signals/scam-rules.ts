import type { CommentWords } from './comment-words';

/** One thing scam comments do, and how much it weighs; 2 points together make a scam. */
interface ScamRule {
  readonly points: number;
  readonly test: RegExp;
}

const RULES: readonly ScamRule[] = [
  {
    points: 1,
    test: /\b(?:invest(?:ed|ing|ment|ments)?|deposit(?:ed)?|forex|bitcoin|btc|crypto\w*|binary|trad(?:e|es|ing|er)|mining)\b/,
  },
  {
    points: 1,
    test: /\b(?:profits?|returns?|payouts?|withdraw(?:al|als|n)?|earn(?:ed|ing|ings)?|cash ?out|debts?)\b/,
  },
  { points: 1, test: /[$€£]\s?\d|\b\d+(?:[.,]\d+)?k\b|\b\d+\s?(?:grands?|usd|dollars)\b/ },
  {
    points: 1,
    test: /\b(?:dm|message|inbox|text|contact|write)(?: to)? (?:me|her|him|us|them)\b|\bwhats ?app\b|\btelegram\b|\bt\.me\b|\bwa\.me\b/,
  },
  {
    points: 1,
    test: /\b(?:recommend(?:ed|ing)?|thanks to|all thanks|thank you|introduced to|grateful|god ?sent|expert|account manager|legit\w*|trustworth\w*|credibility)\b/,
  },
  {
    points: 2,
    test: /\b(?:give?ing out|paying|giving away)\b.{0,40}\b(?:grands?|thousand|\d+k?)\b|\bfirst \(?\d+\)? (?:people|persons?)\b/,
  },
];

const CONTACT = /@\w|#\w*_\w*|\burl\b|https?:|\bwww\.|\w\.(?:com|net|org|io|me|xyz)\b/;

/** Whether a comment reads like a scam: money promised, and someone to turn to. */
export function looksLikeScam({ plain, words }: CommentWords): boolean {
  if (words.length < 4) return false;
  let points = 0;
  for (const rule of RULES) if (rule.test.test(plain)) points += rule.points;
  return points >= 3 || (points >= 2 && CONTACT.test(plain));
}
