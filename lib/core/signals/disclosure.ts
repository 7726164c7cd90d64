import { isAscii } from '../niche/fold-text';
import {
  KANA,
  STRONG_OPENING,
  STRONG_PIECES,
  STRONG_TAGS,
  STRONG_TEXT,
  UNPAID_TEXT,
  WEAK_ENDINGS,
  WEAK_PIECES,
  WEAK_TAGS,
  WEAK_TEXT,
} from './disclosure-words';
import type { PaidPost } from './paid';

const TAG = /[#＃]([\p{L}\p{N}\p{M}_]+)/gu;
const ASCII_TAG = /#([a-z0-9_]+)/g;

function strengthOfTag(tag: string, text: string): PaidPost['strength'] {
  if (STRONG_TAGS.has(tag)) return 'strong';
  if (tag === 'pr') return KANA.test(text) ? 'strong' : 'weak';
  return WEAK_TAGS.has(tag) || WEAK_ENDINGS.some((ending) => tag.endsWith(ending)) ? 'weak' : null;
}

function strengthOfTags(text: string, ascii: boolean): PaidPost['strength'] {
  if (!text.includes('#') && !text.includes('＃')) return null;
  let strength: PaidPost['strength'] = null;
  for (const piece of text.match(ascii ? ASCII_TAG : TAG) ?? []) {
    const found = strengthOfTag(piece.slice(1), text);
    if (found === 'strong') return 'strong';
    strength = found ?? strength;
  }
  return strength;
}

function saysWeakly(text: string): boolean {
  return WEAK_PIECES.test(text) && WEAK_TEXT.some((pattern) => pattern.test(text));
}

/**
 * How clearly a caption says that it is paid; null = it does not say so.
 * Tags count whole (#ad, never #adventure), words only in phrases or where a label stands.
 */
export function discloses(caption: string): PaidPost['strength'] {
  const ascii = isAscii(caption);
  const text = (ascii ? caption : caption.normalize('NFC')).toLowerCase();
  const tags = strengthOfTags(text, ascii);
  if (tags === 'strong') return 'strong';
  const mayBeStrong = STRONG_PIECES.test(text);
  if (mayBeStrong && UNPAID_TEXT.test(text)) return 'weak';
  if (STRONG_OPENING.test(text)) return 'strong';
  if (mayBeStrong && STRONG_TEXT.some((pattern) => pattern.test(text))) return 'strong';
  return tags ?? (saysWeakly(text) ? 'weak' : null);
}
