/** 52-bit hash of a text (two FNV-1a halves): enough to tell a few thousand texts apart, and not readable. */
export function textHash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + at), 0x5bd1e995);
  }
  return (high >>> 0) * 0x100000 + (low >>> 12);
}
