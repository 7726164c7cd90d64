import type { PlatformAdapter } from '../contract';
import { comments } from './comments';
import { locate } from './locate';
import { postLadders } from './post-ladders';
import { posts } from './posts';
import { profileLadders } from './profile-ladders';
import { readEmbedded } from './read-embedded';
import { readResponse } from './read-response';
import { tiles } from './tiles';
import { withheld } from './withheld';

export const instagram: PlatformAdapter = {
  id: 'instagram',
  // The kinds in short; examples.ts has them all and stays out of the page.
  examples: [
    [
      'https://www.instagram.com/lena.bakt/',
      { kind: 'profile', handle: 'lena.bakt', post: null, list: 'own' },
    ],
    [
      'https://www.instagram.com/p/DAbc_-12345/',
      { kind: 'post', handle: null, post: 'DAbc_-12345', list: 'none' },
    ],
    ['https://www.example.com/lena.bakt/', null],
  ],
  required: ['followers'],
  locate,
  readResponse,
  readEmbedded,
  withheld,
  profile: profileLadders,
  posts,
  post: postLadders,
  tiles,
  comments,
};
