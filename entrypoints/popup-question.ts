import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SurfaceState } from '../lib/core/insight/surface-state';
import { activeTab, surfacePort } from './panel/surface-ports';
import type { FirstWord } from './popup/first-word';

/**
 * The popup's question to the background. It goes out of a file of its own, before the drawing code is there: a
 * background that sleeps wakes up meanwhile, and one that is awake has answered when the code runs.
 */
export default defineUnlistedScript(() => {
  const tab = activeTab();
  const port = surfacePort(() => tab);
  let latest: Promise<SurfaceState>;
  const ask = (): void => {
    latest = port.read();
    // The drawing code hears what went wrong; until then nobody has to.
    latest.catch(() => {});
  };
  ask();
  const stop = port.listen((state) => {
    latest = Promise.resolve(state);
  }, ask);
  const word: FirstWord = {
    tab,
    take() {
      stop();
      return latest;
    },
  };
  Object.assign(globalThis, { firstWord: word });
});
