const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Ids count milliseconds since this moment, above 23 bits of shard and sequence. */
const EPOCH = 1314220021721n;
const LATEST = 1n << 62n;

/** The media id that a post code spells; null for the longer codes of private accounts. */
export function idOfCode(code: string): string | null {
  if (code.length > 11) return null;
  let id = 0n;
  for (const letter of code) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    id = id * 64n + BigInt(digit);
  }
  return String(id);
}

/** When the upload began: the day of the post or hours before it, ISO 8601; null where the id is none of this scheme. */
export function dateOfId(id: string): string | null {
  if (!/^\d{15,19}$/.test(id)) return null;
  const number = BigInt(id);
  return number < LATEST ? new Date(Number((number >> 23n) + EPOCH)).toISOString() : null;
}
