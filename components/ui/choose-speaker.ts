import { ENGLISH } from '../../lib/core/words/english';
import type { Speaker } from '../../lib/core/words/say';

/** English; outside production builds `?speaker=pseudo` or `?speaker=rtl` shows texts that are clipped or hard-coded. */
export async function chooseSpeaker(search: string): Promise<Speaker> {
  if (import.meta.env.PROD && import.meta.env.MODE === 'production') return ENGLISH;
  const wanted = new URLSearchParams(search).get('speaker');
  if (wanted !== 'pseudo' && wanted !== 'rtl') return ENGLISH;
  const { PSEUDO, PSEUDO_RTL } = await import('../../lib/core/words/pseudo');
  return wanted === 'rtl' ? PSEUDO_RTL : PSEUDO;
}
