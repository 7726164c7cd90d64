import type { Sentence, WordKey } from '../../lib/core/words/sentence';

/** What a figure waits for, by the engine's code. */
const LACKING: Readonly<Record<string, WordKey>> = {
  followers: 'lacking.followers',
  following: 'lacking.following',
  likes: 'lacking.likes',
  'likes-hidden': 'lacking.likes-hidden',
  comments: 'lacking.comments',
  views: 'lacking.views',
  captions: 'lacking.captions',
  posts: 'lacking.posts',
  'dated-posts': 'lacking.dated-posts',
  'eligible-posts': 'lacking.eligible-posts',
  history: 'lacking.history',
  disclosure: 'lacking.disclosure',
};

/** The first known reason; a code without words of its own is still said as missing. */
export function lackingWords(lacking: readonly string[]): Sentence {
  const known = lacking.map((code) => LACKING[code]).find((key) => key !== undefined);
  return { key: known ?? 'lacking.other', params: {} };
}
