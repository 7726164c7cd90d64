import { LARGEST_LOGO, logoKind } from '../../lib/core/report/letterhead';

export type ReadLogo =
  | { readonly status: 'read'; readonly logo: string }
  | { readonly status: 'wrong-kind'; readonly file: string }
  | { readonly status: 'too-large'; readonly file: string; readonly bytes: number };

const CHUNK = 8192;

/** A chosen picture as a data address, judged by its bytes. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (file.size > LARGEST_LOGO) return { status: 'too-large', file: file.name, bytes: file.size };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = logoKind(bytes);
  if (!kind) return { status: 'wrong-kind', file: file.name };
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return { status: 'read', logo: `data:${kind};base64,${btoa(text)}` };
}
