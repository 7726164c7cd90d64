import { defineContentScript } from 'wxt/utils/define-content-script';
import { commonCountLocale } from '../lib/core/count/common-count-locales';
import { PLATFORM } from '../lib/core/profile/platform';
import { tiktok } from '../lib/platforms/tiktok/tiktok';
import { defineReader } from '../lib/sensor/define-reader';

/** Injected by the background where the sensor asks for it. */
export default defineContentScript({
  matches: PLATFORM.tiktok.origins.map((origin) => `${origin}/*`),
  registration: 'runtime',
  main: defineReader(tiktok, commonCountLocale),
});
