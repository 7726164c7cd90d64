import { defineContentScript } from 'wxt/utils/define-content-script';
import { PLATFORM } from '../lib/core/profile/platform';
import { locate } from '../lib/platforms/instagram/locate';
import { defineSensor } from '../lib/sensor/define-sensor';

export default defineContentScript({
  matches: PLATFORM.instagram.origins.map((origin) => `${origin}/*`),
  runAt: 'document_start',
  main: defineSensor({ id: 'instagram', locate }),
});
