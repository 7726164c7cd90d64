import type { LocationExamples, PageKind, PageLocation } from '../contract';

const ELSEWHERE = place('other', null);
const ACCOUNTS = place('other', null, 'accounts');

/** Addresses and what they speak of; locate is tested against every line. */
export const INSTAGRAM_EXAMPLES: LocationExamples = [
  ['https://www.instagram.com/lena.bakt/', place('profile', 'lena.bakt', 'own')],
  ['https://www.instagram.com/Lena.Bakt?hl=de', place('profile', 'lena.bakt', 'own')],
  ['https://instagram.com/lena_bakt/', place('profile', 'lena_bakt', 'own')],
  ['https://www.instagram.com/lena.bakt/reels/', place('reels', 'lena.bakt', 'own')],
  ['https://www.instagram.com/lena.bakt/tagged/', place('profile', 'lena.bakt', 'others')],
  ['https://www.instagram.com/lena.bakt/reposts/', place('profile', 'lena.bakt', 'others')],
  ['https://www.instagram.com/lena.bakt/saved/', place('profile', 'lena.bakt', 'others')],
  ['https://www.instagram.com/lena.bakt/saved/all-posts/', place('profile', 'lena.bakt', 'others')],
  ['https://www.instagram.com/lena.bakt/followers/', place('profile', 'lena.bakt', 'own')],
  ['https://www.instagram.com/lena.bakt/following/', place('profile', 'lena.bakt', 'own')],
  ['https://www.instagram.com/p/DAbc_-12345/', place('post', null, 'none', 'DAbc_-12345')],
  ['https://www.instagram.com/p/DAbc_-12345/?img_index=2', place('post', null, 'none', 'DAbc_-12345')],
  [
    'https://www.instagram.com/p/DAbc_-12345/c/17990000000000001/',
    place('post', null, 'none', 'DAbc_-12345'),
  ],
  ['https://www.instagram.com/reel/DAbc_-12345/', place('post', null, 'none', 'DAbc_-12345')],
  ['https://www.instagram.com/tv/DAbc_-12345/', place('post', null, 'none', 'DAbc_-12345')],
  ['https://www.instagram.com/lena.bakt/p/DAbc_-12345/', place('post', 'lena.bakt', 'none', 'DAbc_-12345')],
  [
    'https://www.instagram.com/lena.bakt/reel/DAbc_-12345/',
    place('post', 'lena.bakt', 'none', 'DAbc_-12345'),
  ],
  ['https://www.instagram.com/reels/DAbc_-12345/', ELSEWHERE],
  ['https://www.instagram.com/reels/audio/1234567890/', ELSEWHERE],
  ['https://www.instagram.com/', ELSEWHERE],
  ['https://www.instagram.com/explore/', ACCOUNTS],
  ['https://www.instagram.com/explore/tags/bread/', ACCOUNTS],
  ['https://www.instagram.com/explore/search/keyword/?q=bread', ACCOUNTS],
  ['https://www.instagram.com/explore/people/', ACCOUNTS],
  ['https://www.instagram.com/popular/bread/', ACCOUNTS],
  ['https://www.instagram.com/stories/lena.bakt/3990000000000000001/', ELSEWHERE],
  ['https://www.instagram.com/stories/highlights/17990000000000001/', ELSEWHERE],
  ['https://www.instagram.com/direct/inbox/', ELSEWHERE],
  ['https://www.instagram.com/accounts/login/?next=%2Flena.bakt%2F', ELSEWHERE],
  ['https://www.instagram.com/challenge/', ELSEWHERE],
  ['https://www.instagram.com/lena.bakt/channel/', ELSEWHERE],
  ['https://www.instagram.com/lena%20bakt/', ELSEWHERE],
  ['https://www.instagram.com/a-name-that-no-account-may-have-because-it-is-long/', ELSEWHERE],
  ['https://help.instagram.com/lena.bakt/', null],
  ['https://www.instagram.com.example/lena.bakt/', null],
  ['https://www.tiktok.com/@lena.bakt', null],
];

function place(
  kind: PageKind,
  handle: string | null,
  list: PageLocation['list'] = 'none',
  post: string | null = null,
): PageLocation {
  return { kind, handle, post, list };
}
