import { createSurfaceStore } from '../../components/insight/surface-store';
import { activeTab, surfacePort } from '../panel/surface-ports';

// The question goes out before the page, its styles and the drawing code are there (wxt.config.ts sees to it): a
// background that sleeps wakes up meanwhile.
const view = createSurfaceStore(surfacePort(activeTab));
view.getState().start();
const { drawPopup } = await import('./popup-page');
if (document.readyState === 'loading')
  await new Promise((there) => document.addEventListener('DOMContentLoaded', there, { once: true }));
await drawPopup(view);
