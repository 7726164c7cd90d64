/** Thai, kana, Han and Hangul: words stand side by side, or carry their particles with them. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const FIRST_UNIT = 0x0e00;

/** Whether a word belongs to a script whose words cannot be told apart by spaces alone. */
export function isUnspaced(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= FIRST_UNIT && UNSPACED.test(word);
}
