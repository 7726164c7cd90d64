/** Accents of Latin letters (and the breve of й); marks of other scripts are part of their letters. */
const LATIN_MARKS = /[\u0300-\u036f]/g;

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case, compatibility forms folded, accents of Latin letters dropped: `Élégant` -> `elegant`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  // Folding fancy letters may bring out capitals: once more.
  return lower.normalize('NFKD').toLowerCase().replace(LATIN_MARKS, '').normalize('NFC');
}
