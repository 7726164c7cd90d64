/** The user's own name and logo at the head of a report. */
export interface Letterhead {
  /** Empty = none. */
  readonly name: string;
  /** A picture as a data address; null = none. */
  readonly logo: string | null;
}

export const NO_LETTERHEAD: Letterhead = { name: '', logo: null };

export const LONGEST_NAME = 120;
/** Largest file of a logo, in bytes. */
export const LARGEST_LOGO = 200_000;
/** The same as a data address: four letters for three bytes, and its head. */
export const LONGEST_LOGO = Math.ceil(LARGEST_LOGO / 3) * 4 + 40;

/** A PNG, JPEG or SVG as a data address: nothing that a browser would fetch. */
const LOGO = /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/;

export function isLogo(text: string): boolean {
  return text.length <= LONGEST_LOGO && LOGO.test(text);
}

export type LogoKind = 'image/png' | 'image/jpeg' | 'image/svg+xml';

/** What the file is by its first bytes, whatever it is called; null = none of the three. */
export function logoKind(bytes: Uint8Array): LogoKind | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    head,
  )
    ? 'image/svg+xml'
    : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
