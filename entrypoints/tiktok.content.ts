import { defineContentScript } from 'wxt/utils/define-content-script';
import { commonCountLocale } from '../lib/core/count/common-count-locale';
import { PLATFORM } from '../lib/core/profile/platform';
import { tiktok } from '../lib/platforms/tiktok/tiktok';
import { defineSensor } from '../lib/sensor/define-sensor';

export default defineContentScript({
  matches: PLATFORM.tiktok.origins.map((origin) => `${origin}/*`),
  runAt: 'document_start',
  main: defineSensor({ adapter: tiktok, countLocale: commonCountLocale }),
});
