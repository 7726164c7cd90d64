/**
 * Names of the two document events by which tap and sensor find each other. They are spoken only before
 * the page's first script can run, in whichever order the browser starts the two.
 */
export const TAP_OFFER = 'tap:offer';
export const TAP_ASK = 'tap:ask';

/** Longest body that is passed on, in characters. */
export const BODY_LIMIT = 4 * 1024 * 1024;

/** Own errors after which the tap goes silent for good. */
export const ERROR_LIMIT = 3;
