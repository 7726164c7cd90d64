import { defineContentScript } from 'wxt/utils/define-content-script';
import { commonCountLocale } from '../lib/core/count/common-count-locale';
import { PLATFORM } from '../lib/core/profile/platform';
import { instagram } from '../lib/platforms/instagram/instagram';
import { defineSensor } from '../lib/sensor/define-sensor';

export default defineContentScript({
  matches: PLATFORM.instagram.origins.map((origin) => `${origin}/*`),
  runAt: 'document_start',
  main: defineSensor({ adapter: instagram, countLocale: commonCountLocale }),
});
