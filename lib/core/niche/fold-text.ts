/** Typographic apostrophes and accents of Latin letters; emoji and other scripts are left alone. */
const LATIN_MARKS = /[\u0300-\u036f]/g;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case, compatibility forms folded, accents of Latin letters dropped: `Élégant` -> `elegant`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC');
}
