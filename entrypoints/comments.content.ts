import { defineContentScript } from 'wxt/utils/define-content-script';
import { PLATFORM } from '../lib/core/profile/platform';
import { watchComments } from '../lib/sensor/comment-watch';
import { bring } from '../lib/sensor/shelf';

/** Counts comments by kind; injected by the background where a post is open. */
export default defineContentScript({
  matches: Object.values(PLATFORM).flatMap(({ origins }) => origins.map((origin) => `${origin}/*`)),
  registration: 'runtime',
  main: () => bring('tally', watchComments()),
});
