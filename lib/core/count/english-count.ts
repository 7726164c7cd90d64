import type { CountLocale, CountStyle } from './count-locale';
import { parseCount } from './parse-count';
import type { Range } from './range';

const ENGLISH: CountLocale = { decimal: ['.'], group: [','], suffixes: { k: 1e3, m: 1e6, b: 1e9 } };

/**
 * A count in a place that a site writes in the English way whatever the page's language (`12.3K` on a French page).
 * There `B` is 10^9 even on a Turkish page and `M` 10^6 even on an Indonesian one. null = not written that way.
 */
export function englishCount(text: string, style: CountStyle): Range | null {
  return parseCount(text, ENGLISH, style);
}
