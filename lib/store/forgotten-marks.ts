import type { Who } from '../app/ports';

/** Names of the marks that tell a profile again which the user asked never to remember: digests, not handles. */
export async function forgottenMarks(salt: string, who: Who): Promise<readonly string[]> {
  const names = [`${who.platform}:${who.handle}`, ...(who.id ? [`${who.platform}#${who.id}`] : [])];
  return Promise.all(names.map(async (name) => `forgotten:${await digest(`${salt} ${name}`)}`));
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
