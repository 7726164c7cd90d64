import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './popup/popup.css';
import { drawPopup } from './popup/draw-popup';

/**
 * All that the popup draws, in one script and one style. Each file of a page costs a round trip to the browser's own
 * process: out of the five that it shares with other pages the popup stood a sixth later.
 */
export default defineUnlistedScript(() => void drawPopup());
