import type { PageKind, PageLocation, PlatformAdapter } from '../contract';

function at(
  kind: PageKind,
  handle: string | null,
  list: PageLocation['list'],
  post: string | null = null,
): PageLocation {
  return { kind, handle, post, list };
}

/** Addresses and what they speak of; tests/platforms/tiktok has more. */
export const examples: PlatformAdapter['examples'] = [
  ['https://www.tiktok.com/@Mara.Kneads?lang=en', at('profile', 'mara.kneads', 'own')],
  ['https://www.tiktok.com/@mara.kneads/live', at('profile', 'mara.kneads', 'none')],
  ['https://www.tiktok.com/@/video/7512345678901234567', at('post', null, 'none', '7512345678901234567')],
  ['https://www.tiktok.com/explore', at('other', null, 'none')],
  ['https://www.tiktok.com.example/@mara.kneads', null],
];
