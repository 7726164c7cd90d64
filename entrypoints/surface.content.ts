import { defineContentScript } from 'wxt/utils/define-content-script';
import { PLATFORM } from '../lib/core/profile/platform';
import { defineSurface } from '../lib/sensor/define-surface';

/** Injected by the background where the sensor asks for it. */
export default defineContentScript({
  matches: Object.values(PLATFORM).flatMap(({ origins }) => origins.map((origin) => `${origin}/*`)),
  registration: 'runtime',
  main: defineSurface(),
});
