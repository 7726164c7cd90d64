import type { Who } from '../../app/ports';

/** How the names of these marks begin. */
export const FORGOTTEN = 'forgotten:';

/**
 * Names of the marks that tell a profile again which the user asked never to remember: digests, not handles.
 * A plain digest is enough: it keeps the name out of sight and out of a search of the disk. Nothing could keep
 * somebody who has the whole disk, salt included, from trying a name. It is synchronous, for a transaction ends
 * while anything else is waited for.
 */
export function forgottenMarks(salt: string, who: Who): readonly string[] {
  const names = [`${who.platform}:${who.handle}`, ...(who.id ? [`${who.platform}#${who.id}`] : [])];
  return names.map((name) => `${FORGOTTEN}${digest(`${salt} ${name}`)}`);
}

/** 128 bits in hex, of four mixes with different seeds. */
function digest(text: string): string {
  return [1, 2, 3, 4].map((seed) => mix(text, seed).toString(16).padStart(8, '0')).join('');
}

function mix(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0xdeadbeef;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x85ebca6b);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
