/** Most addresses told of one profile. */
const MOST = 3;
const EMAIL = /[a-z0-9][\w.+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
/** Two regional letters in a row are a flag. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const FIRST_LETTER = 0x1f1e6;

/** E-mail addresses that the profile itself names, lower case, each once. */
export function emailsIn(texts: readonly (string | null)[]): readonly string[] {
  const found = texts.flatMap((text) => text?.match(EMAIL) ?? []);
  return [...new Set(found.map((one) => one.toLowerCase()))].slice(0, MOST);
}

/** Countries whose flag stands in a text, as ISO 3166 codes: a hint, for people show flags for many reasons. */
export function flagsIn(text: string | null): readonly string[] {
  const codes = (text?.match(FLAG) ?? []).map((flag) =>
    [...flag].map((sign) => String.fromCharCode(65 + (sign.codePointAt(0) ?? 0) - FIRST_LETTER)).join(''),
  );
  return [...new Set(codes)].slice(0, MOST);
}
