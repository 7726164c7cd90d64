import { LONGEST_SHEET } from '../../lib/core/intake/read-sheet';

/**
 * The text of a file as a spreadsheet saves it: UTF-8, UTF-16 with its mark, or else the letters of Windows.
 * null = too large to be read at once.
 */
export async function readText(file: Blob): Promise<string | null> {
  if (file.size > LONGEST_SHEET) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
