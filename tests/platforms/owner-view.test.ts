import { describe, expect, it } from 'vitest';
import { everyCountLocale } from '../../lib/core/count/every-count-locale';
import { ADAPTERS } from '../../lib/platforms/catalog';
import { pageSource } from '../../lib/platforms/page-source';
import { documentOf } from './instagram/read';

function showsOwner(id: 'instagram' | 'tiktok', address: string, html: string): boolean {
  const adapter = ADAPTERS[id];
  const url = new URL(address);
  const page = pageSource(adapter, {
    url,
    loadedUrl: url,
    document: documentOf(html),
    responses: [],
    countLocale: everyCountLocale,
  });
  if (!page) throw new Error(`${address} is no page of ${id}`);
  return adapter.ownerView(page);
}

const INSTAGRAM = 'https://www.instagram.com/lena.bakt/';
const TIKTOK = 'https://www.tiktok.com/@lena.bakt';

describe('the controls of the owner', () => {
  it.each([
    ['instagram', INSTAGRAM, '<main><header><a href="/accounts/edit/">Profil bearbeiten</a></header></main>'],
    ['tiktok', TIKTOK, '<main><button data-e2e="edit-profile-entrance">Edit profile</button></main>'],
  ] as const)('on %s are known in any language', (id, address, html) => {
    expect(showsOwner(id, address, html)).toBe(true);
  });

  it.each([
    [
      'instagram',
      INSTAGRAM,
      '<nav><a href="/accounts/edit/">Settings</a></nav><main><header>Edit profile</header></main>',
    ],
    [
      'instagram',
      INSTAGRAM,
      '<main><header><a href="https://evil.example/accounts/edit/">Edit</a></header></main>',
    ],
    [
      'instagram',
      'https://www.instagram.com/p/DAbc_-12345/',
      '<header><a href="/accounts/edit/">Edit</a></header>',
    ],
    ['tiktok', TIKTOK, '<main>Edit profile</main>'],
    ['tiktok', `${TIKTOK}/video/7301234567890123456`, '<button data-e2e="edit-profile-entrance"></button>'],
  ] as const)('on %s %s are not taken from words, other places or posts', (id, address, html) => {
    expect(showsOwner(id, address, html)).toBe(false);
  });
});
