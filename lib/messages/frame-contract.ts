/**
 * What sensor and panel frame say to each other over the one MessagePort that the sensor hands
 * into the frame. Only geometry and life signs: nothing private ever leaves the frame this way.
 */
export type FrameShape = 'hidden' | 'chip' | 'panel';

/** data of the window message that brings the port; posted to the extension's own origin only. */
export const FRAME_PORT = 'touchstone.frame-port';

export type ToFrame =
  /** The host element now has this shape. */
  | { readonly kind: 'shape'; readonly shape: FrameShape }
  /** The sensor's look at the computed style of host and html: true = the page could be hiding us. */
  | { readonly kind: 'masked'; readonly masked: boolean }
  /** The keyboard is outside the page: another window may be in front, and what is clicked there may be us a moment later. */
  | { readonly kind: 'away'; readonly away: boolean }
  /** Move keyboard focus into the surface. */
  | { readonly kind: 'focus' };

/** The surface asks to be shown as this. */
export interface ShapeWish {
  readonly kind: 'shape';
  readonly shape: FrameShape;
  /** CSS px, used for the chip only. */
  readonly width?: number;
  readonly height?: number;
  /** No press of the user stands behind it. */
  readonly byItself?: true;
}

export type FromFrame =
  | { readonly kind: 'hello' }
  | ShapeWish
  /** Give keyboard focus back to the page. */
  | { readonly kind: 'release-focus' }
  | { readonly kind: 'bye' };

/**
 * tabs.sendMessage of the background or an extension page to the sensor of a tab: the toolbar button or a
 * shortcut asks for the frame. It mounts the frame where quiet mode has left it out.
 */
export interface FrameAsk {
  readonly type: 'frame.show';
  readonly shape: FrameShape;
  /** Move keyboard focus into the frame. */
  readonly focus: boolean;
}

/** The same way: does the frame stand in this page? Asked by the popup; nothing private goes either way. */
export interface FrameQuestion {
  readonly type: 'frame.where';
}

/**
 * What the sensor answers to both. gave-way: the page cannot or will not keep the frame, popup and side panel
 * have to do. absent: no account's page is open.
 */
export type FrameStanding = 'stands' | 'gave-way' | 'absent';
