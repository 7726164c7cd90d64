const SHORTEST = 4;

function endsInVowel(word: string): boolean {
  const last = word[word.length - 1];
  return last === 'a' || last === 'e' || last === 'o';
}

/** `cutt` -> `cut`. */
function undouble(word: string): string {
  const last = word.length - 1;
  return word[last] === word[last - 1] && word[last] !== 's' && word[last] !== 'l'
    ? word.slice(0, last)
    : word;
}

/**
 * A light stem of a folded word that serves English, Romance and Germanic endings alike:
 * plurals, -ing, -ed and a final vowel go. It only has to meet itself, not to be a word.
 */
export function stem(word: string): string {
  let rest = word;
  if (rest.length > SHORTEST && rest.endsWith('s') && !rest.endsWith('ss')) rest = rest.slice(0, -1);
  if (rest.length >= SHORTEST + 3 && rest.endsWith('ing')) return undouble(rest.slice(0, -3));
  if (rest.length >= SHORTEST + 2 && rest.endsWith('ed')) return undouble(rest.slice(0, -2));
  if (rest.length > SHORTEST && rest.endsWith('y')) return `${rest.slice(0, -1)}i`;
  if (rest.length > SHORTEST + 1 && rest.endsWith('ie')) return rest.slice(0, -1);
  if (rest.length > SHORTEST + 1 && endsInVowel(rest)) return rest.slice(0, -1);
  return rest;
}
