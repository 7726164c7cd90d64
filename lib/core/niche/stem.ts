const SHORTEST = 4;

/** Vowels (and й, folded to и) that an ending may be. */
const VOWELS = 'aeoаеиоуыюяь';

function endsInVowel(word: string): boolean {
  return VOWELS.includes(word.charAt(word.length - 1));
}

/** Not `dress`, `bus` or `news`. */
function isPlural(word: string): boolean {
  return word.endsWith('s') && !'suiw'.includes(word.charAt(word.length - 2));
}

/** The Arabic article stands glued before the word. */
const ARTICLE = 'ال';

/** `cutt` -> `cut`. */
function undouble(word: string): string {
  const last = word.length - 1;
  return word[last] === word[last - 1] && word[last] !== 's' && word[last] !== 'l'
    ? word.slice(0, last)
    : word;
}

/**
 * A light stem of a folded word that serves English, Romance, Germanic and Slavic endings alike:
 * plurals, -ing, -ed and a final vowel go, and the Arabic article. It only has to meet itself, not to be a word.
 */
export function stem(word: string): string {
  let rest = word.length > SHORTEST && word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word;
  if (rest.length >= SHORTEST && isPlural(rest)) rest = rest.slice(0, -1);
  if (rest.length >= SHORTEST + 3 && rest.endsWith('ing')) return undouble(rest.slice(0, -3));
  if (rest.length >= SHORTEST + 2 && rest.endsWith('ed')) return undouble(rest.slice(0, -2));
  if (rest.length > SHORTEST && rest.endsWith('y')) return `${rest.slice(0, -1)}i`;
  if (rest.length > SHORTEST + 1 && rest.endsWith('ie')) return rest.slice(0, -1);
  if (rest.length > SHORTEST + 1 && endsInVowel(rest)) return rest.slice(0, -1);
  return rest;
}
