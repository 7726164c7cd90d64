import { defineContentScript } from 'wxt/utils/define-content-script';
import { PLATFORM, platformOfOrigin } from '../lib/core/profile/platform';
import { RESPONSE_PATHS as INSTAGRAM_PATHS } from '../lib/platforms/instagram/response-paths';
import { RESPONSE_PATHS as TIKTOK_PATHS } from '../lib/platforms/tiktok/response-paths';
import { installTap } from '../lib/tap/tap';

const PATHS = { instagram: INSTAGRAM_PATHS, tiktok: TIKTOK_PATHS } as const;

/** Not in the manifest: the background registers it while the user's reading depth allows it. */
export default defineContentScript({
  matches: Object.values(PLATFORM).flatMap(({ origins }) => origins.map((origin) => `${origin}/*`)),
  world: 'MAIN',
  runAt: 'document_start',
  registration: 'runtime',
  main() {
    const platform = platformOfOrigin(location.origin);
    if (platform) installTap(PATHS[platform]);
  },
});
