import type { LocationExamples, PageKind, PageLocation } from '../contract';

const OTHER = at('other', null, 'none');
const ACCOUNTS = at('other', null, 'accounts');

/** Addresses and what they speak of; locate is tested against every line. */
export const TIKTOK_EXAMPLES: LocationExamples = [
  ['https://www.tiktok.com/@mara.kneads', at('profile', 'mara.kneads', 'own')],
  ['https://www.tiktok.com/@Mara.Kneads?lang=en', at('profile', 'mara.kneads', 'own')],
  ['https://www.tiktok.com/%40mara_kneads/', at('profile', 'mara_kneads', 'own')],
  ['https://m.tiktok.com/@mara.kneads', at('profile', 'mara.kneads', 'own')],
  ['https://tiktok.com/@mara.kneads', at('profile', 'mara.kneads', 'own')],
  ['https://www.tiktok.com/@mara.kneads/live', at('profile', 'mara.kneads', 'none')],
  [
    'https://www.tiktok.com/@mara.kneads/video/7512345678901234567?is_from_webapp=1',
    at('post', 'mara.kneads', 'none', '7512345678901234567'),
  ],
  [
    'https://www.tiktok.com/@mara.kneads/photo/7512345678901234567',
    at('post', 'mara.kneads', 'none', '7512345678901234567'),
  ],
  ['https://www.tiktok.com/@/video/7512345678901234567', at('post', null, 'none', '7512345678901234567')],
  ['https://www.tiktok.com/@mara.kneads/collection/bread-7512345678901234567', OTHER],
  ['https://www.tiktok.com/@mara.kneads/playlist/bread-7512345678901234567', OTHER],
  ['https://www.tiktok.com/@mara.kneads/video/12', OTHER],
  ['https://www.tiktok.com/@mara kneads', OTHER],
  ['https://www.tiktok.com/@', OTHER],
  ['https://www.tiktok.com/', OTHER],
  ['https://www.tiktok.com/foryou', OTHER],
  ['https://www.tiktok.com/explore', ACCOUNTS],
  ['https://www.tiktok.com/search/user?q=bread', ACCOUNTS],
  ['https://www.tiktok.com/search?q=bread', ACCOUNTS],
  ['https://www.tiktok.com/music/original-sound-7512345678901234567', ACCOUNTS],
  ['https://www.tiktok.com/tag/bread', ACCOUNTS],
  ['https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40mara.kneads', OTHER],
  ['https://www.tiktok.com.example/@mara.kneads', null],
  ['https://nottiktok.com/@mara.kneads', null],
  ['ftp://www.tiktok.com/@mara.kneads', null],
  ['https://www.instagram.com/mara.kneads/', null],
];

function at(
  kind: PageKind,
  handle: string | null,
  list: PageLocation['list'],
  post: string | null = null,
): PageLocation {
  return { kind, handle, post, list };
}
