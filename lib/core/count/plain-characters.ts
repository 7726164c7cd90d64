/** Zero of every digit system of the basic plane beside ASCII; the other nine digits follow it. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** Marks of writing direction and joiners: they change how a number is laid out, never what it says. */
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069]/g;

/** Marks removed, every kind of space and apostrophe a plain one, letters composed and in lower case. */
export function plainCharacters(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s/g, ' ').replace(/’/g, "'").normalize('NFC').toLowerCase();
}

/**
 * The text with the digits of any one writing system turned into 0-9.
 * null when two systems meet in one text: no site writes a count like that.
 */
export function plainDigits(text: string): string | null {
  const systems = new Set<number>();
  const plain = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = digit <= '9' ? 48 : ZEROS.find((start) => code >= start && code < start + 10);
    systems.add(zero ?? -1);
    return zero === undefined ? digit : String(code - zero);
  });
  return systems.size > 1 ? null : plain;
}

/**
 * A count word in the form the tables hold: lower case, no spaces, no abbreviation dots (`Mio.` and `mil M` give
 * `mio` and `milm`). A dot that follows no letter stays, so that such a text matches no word.
 */
export function plainWord(text: string): string {
  return plainCharacters(text.trim())
    .replace(/(?<=[^\s.])\.(?!\.)/g, '')
    .replace(/ /g, '');
}
