import { createSurfaceStore } from '../../components/insight/surface-store';
import { activeTab, surfacePort } from '../panel/surface-ports';

// The question goes out before the drawing code has come: a background that sleeps wakes up meanwhile.
const view = createSurfaceStore(surfacePort(activeTab));
view.getState().start();
const { drawPopup } = await import('./popup-page');
await drawPopup(view);
