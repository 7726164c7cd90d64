import { STRONG_OPENING, STRONG_TAGS, STRONG_TEXT, WEAK_TAGS, WEAK_TEXT } from './disclosure-words';

const TAG = /[#＃]([\p{L}\p{N}\p{M}_]+)/gu;

/** How clearly a caption says that it is paid; null = it does not say so. */
export function discloses(caption: string): 'strong' | 'weak' | null {
  const text = caption.normalize('NFC').toLowerCase();
  let weak = false;
  if (text.includes('#') || text.includes('＃')) {
    for (const [, tag] of text.matchAll(TAG)) {
      if (tag === undefined) continue;
      if (STRONG_TAGS.has(tag)) return 'strong';
      weak ||= WEAK_TAGS.has(tag);
    }
  }
  if (STRONG_TEXT.test(text) || STRONG_OPENING.test(text)) return 'strong';
  return weak || WEAK_TEXT.test(text) ? 'weak' : null;
}
