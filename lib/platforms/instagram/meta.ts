import type { Range } from '../../core/count/range';
import type { PageSource } from '../contract';
import { all, attribute } from '../dom';
import { countIn, fullNumber } from './count-in';
import { loadedHere } from './loaded-here';
import { handleFrom } from './locate';
import { once } from './once';

/** What the meta tags say: rounded, sometimes days old, and only of the address the document was loaded at. */
export interface MetaWords {
  readonly handle: string | null;
  readonly name: string | null;
  readonly counts: readonly (Range | null)[];
  /** English only: tells likes from comments where one of them is missing. */
  readonly counted: readonly string[];
  readonly userId: string | null;
}

/**
 * `Lena bakes (@lena.bakt) • Instagram`: the last handle that ends the name. A creator may write another one into the
 * name itself, or into the caption that other titles quote.
 */
const OWN_NAME = /^(.{0,200}?)\s*\(@([\w.]{1,30})\)\s*(?:[•|]|$)(?!.*\(@[\w.]{1,30}\)\s*(?:[•|]|$))/u;

export const metaWords = once((page: PageSource): MetaWords | null => {
  if (!loadedHere(page)) return null;
  const description = content(page, 'og:description') || content(page, 'description');
  const title = content(page, 'twitter:title') || content(page, 'og:title');
  const isPost = page.location.kind === 'post';
  const ownWords = isPost ? beforeQuote : (text: string) => text;
  const named = OWN_NAME.exec(ownWords(title)) ?? OWN_NAME.exec(ownWords(page.document.title.slice(0, 1000)));
  const byline = /\s[-–—]\s([\w.]{1,30}) on /.exec(ownWords(description))?.[1];
  const described = isPost ? undefined : /\(@([\w.]{1,30})\)/.exec(description)?.[1];
  const handle = handleFrom(named?.[2] ?? byline ?? described);
  const parts = (description.split(/\s[-–—]\s/)[0] ?? '').split(/、|[,،]\s/).slice(0, 4);
  const counted = description.search(/\s[-–—]\s/) > 0 ? parts.filter((part) => /\p{Nd}/u.test(part)) : [];
  return {
    handle,
    name: named?.[1] || null,
    counts: counted.map((part) => metaNumber(page, part)),
    counted,
    userId:
      /user\?id=(\d+)/.exec(content(page, 'al:ios:url'))?.[1] ||
      content(page, 'instapp:owner_user_id') ||
      null,
  };
});

/** What the site says of a post before it quotes the caption. */
function beforeQuote(text: string): string {
  return text.split(/[:"“„«「『]/u, 1)[0] ?? '';
}

function content(page: PageSource, name: string): string {
  const tags = all(page.document, `meta[property="${name}"],meta[name="${name}"]`);
  return attribute(tags[0], 'content').slice(0, 1000);
}

/** Meta tags drop decimals from ten of a unit on: `48K` is 47,500 to 48,499. */
export function metaNumber(page: PageSource, part: string): Range | null {
  const range = countIn(page, part, 'rounded');
  const shown = fullNumber(/\p{Nd}+/u.exec(part)?.[0] ?? '')?.low;
  if (!range || range.low === range.high || !shown || /\p{Nd}[.,٫]\p{Nd}/u.test(part)) return range;
  const unit = 10 ** Math.round(Math.log10(range.high / shown));
  const value = shown * unit;
  return { low: Math.min(range.low, value - unit / 2), high: Math.max(range.high, value + unit / 2 - 1) };
}
