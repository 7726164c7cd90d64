import { defineContentScript } from 'wxt/utils/define-content-script';
import { everyCountLocale } from '../lib/core/count/every-count-locale';
import { PLATFORM } from '../lib/core/profile/platform';
import { bring } from '../lib/sensor/shelf';

/** Numbers of every language; injected by the background where the reader does not know the page's. */
export default defineContentScript({
  matches: Object.values(PLATFORM).flatMap(({ origins }) => origins.map((origin) => `${origin}/*`)),
  registration: 'runtime',
  main: () => bring('rareCounts', everyCountLocale),
});
