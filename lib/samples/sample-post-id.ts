import type { PlatformId } from '../core/profile/platform';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Instagram counts its ids from here (ms). */
const INSTAGRAM_EPOCH_MS = 1_314_220_021_721;

/** An id that carries the moment of publication as the site's own ids do. salt tells posts of one second apart. */
export function samplePostId(platform: PlatformId, published: Date, salt: number): string {
  const ms = BigInt(published.getTime());
  const low = BigInt(salt) & 0x3fffffn;
  switch (platform) {
    case 'instagram':
      return (((ms - BigInt(INSTAGRAM_EPOCH_MS)) << 23n) | low).toString();
    case 'tiktok':
      return (((ms / 1000n) << 32n) | low).toString();
  }
}

/** The shortcode of an Instagram post: its id in base 64. */
export function samplePostCode(published: Date, salt: number): string {
  let rest = BigInt(samplePostId('instagram', published, salt));
  let code = '';
  while (rest > 0n) {
    code = `${ALPHABET.charAt(Number(rest & 63n))}${code}`;
    rest >>= 6n;
  }
  return code;
}
