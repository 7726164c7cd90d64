import type { PageLocation, PlatformAdapter } from '../contract';
import { comments } from './comments';
import { locate } from './locate';
import { postLadders } from './post-ladders';
import { posts } from './posts';
import { profileLadders } from './profile-ladders';
import { readEmbedded } from './read-embedded';
import { readResponse } from './read-response';
import { tiles } from './tiles';
import { withheld } from './withheld';

const SITE = 'https://www.instagram.com';
const ELSEWHERE: PageLocation = { kind: 'other', handle: null, post: null, list: 'none' };

export const instagram: PlatformAdapter = {
  id: 'instagram',
  examples: [
    [`${SITE}/Lena.Bakt/`, { kind: 'profile', handle: 'lena.bakt', post: null, list: 'own' }],
    [`${SITE}/lena.bakt/reels/`, { kind: 'reels', handle: 'lena.bakt', post: null, list: 'own' }],
    [`${SITE}/lena.bakt/tagged/`, { kind: 'profile', handle: 'lena.bakt', post: null, list: 'others' }],
    [
      `${SITE}/lena.bakt/p/DAbc_-12345/`,
      { kind: 'post', handle: 'lena.bakt', post: 'DAbc_-12345', list: 'none' },
    ],
    [`${SITE}/reel/DAbc_-12345/`, { kind: 'post', handle: null, post: 'DAbc_-12345', list: 'none' }],
    [`${SITE}/explore/`, ELSEWHERE],
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
