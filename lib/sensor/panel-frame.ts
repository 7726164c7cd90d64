import { browser } from 'wxt/browser';
import type { Corner } from '../core/settings/settings';
import { FRAME_PORT, type FrameShape, type FromFrame, type ToFrame } from '../messages/frame-contract';
import { FIGHT_PAUSE, fightLimit } from './fight-limit';
import { type FrameHost, frameHost, type Geometry, isMasked } from './frame-host';
import type { Lifetime } from './lifetime';

/** A frame that has loaded and says nothing for this long does not run. Milliseconds. */
const HELLO_DEADLINE = 2000;
/** The same where not even `load` comes. Milliseconds. */
const LOAD_DEADLINE = 8000;
const HEARTBEAT = 1000;
const CHIP = { width: 320, height: 44 } as const;

export interface PanelFrame {
  /** Mounts the frame, hidden, unless it is there or has given way. */
  prewarm(): void;
  /** Asks for a shape and, where wanted, for the keyboard. Mounts at need. */
  show(shape: FrameShape, focus: boolean): void;
  /** The page is nobody's any more: out of sight until the frame asks again. */
  hide(): void;
  moveTo(corner: Corner): void;
  remove(): void;
}

/** The one frame of ours in the page. Everything private is in there; here is only where it stands. */
export function panelFrame(life: Lifetime, firstCorner: Corner): PanelFrame {
  let geometry: Geometry = { shape: 'hidden', corner: firstCorner, ...CHIP };
  let host: FrameHost | null = null;
  let port: MessagePort | null = null;
  let living = false;
  let gaveWay = false;
  let masked: boolean | null = null;
  let wantsFocus = false;
  let returnFocusTo: Element | null = null;
  let cancelDeadline: (() => void) | null = null;
  let beating = false;
  const fight = fightLimit();

  const tell = (message: ToFrame): void => port?.postMessage(message);

  const lay = (next: Partial<Geometry>): void => {
    geometry = { ...geometry, ...next };
    host?.lay(geometry);
    tell({ kind: 'shape', shape: geometry.shape });
    lookForMask();
    beat();
  };

  const lookForMask = (): void => {
    if (!host || !living) return;
    const now = isMasked(host.element);
    if (now !== masked) tell({ kind: 'masked', masked: now });
    masked = now;
  };

  /** While the frame is in sight: is the extension alive, are we masked? Never in a hidden tab. */
  const beat = (): void => {
    if (beating || geometry.shape === 'hidden' || document.hidden || !host) return;
    beating = true;
    life.after(HEARTBEAT, () => {
      beating = false;
      lookForMask();
      beat();
    });
  };

  const focusFrame = (): void => {
    wantsFocus = !living;
    if (!living || !host) return;
    returnFocusTo ??= document.activeElement;
    host.iframe.focus();
    tell({ kind: 'focus' });
  };

  const releaseFocus = (): void => {
    host?.iframe.blur();
    if (returnFocusTo instanceof HTMLElement && returnFocusTo.isConnected) returnFocusTo.focus();
    returnFocusTo = null;
  };

  const hear = (message: FromFrame): void => {
    switch (message?.kind) {
      case 'hello':
        cancelDeadline?.();
        living = true;
        masked = null;
        lay({});
        if (wantsFocus) focusFrame();
        return;
      case 'shape':
        lay({
          shape: message.shape,
          width: clamp(message.width ?? CHIP.width, 40, 480),
          height: clamp(message.height ?? CHIP.height, 24, 240),
        });
        return;
      case 'release-focus':
        releaseFocus();
        return;
      case 'bye':
        // The frame outlived the extension, or closes: either way this one is over.
        if (life.alive()) remove();
        return;
    }
  };

  const greet = (): void => {
    if (!host) return;
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = life.whileAlive(({ data }) => hear(data as FromFrame));
    host.iframe.contentWindow?.postMessage(FRAME_PORT, extensionOrigin(), [port2]);
    expectHello(HELLO_DEADLINE);
  };

  const expectHello = (ms: number): void => {
    cancelDeadline?.();
    cancelDeadline = life.after(ms, () => {
      if (living || !host) return;
      const retry = 'credentialless' in host.iframe && !host.iframe.credentialless;
      remove();
      if (retry) mount(true);
      else gaveWay = true;
    });
  };

  const mount = (credentialless = false): void => {
    if (host || gaveWay || !life.alive()) return;
    host = frameHost(browser.runtime.getURL('/panel.html' as never), credentialless);
    host.lay(geometry);
    life.on(host.iframe, 'load', greet);
    life.on(host.element, 'pointerenter', lookForMask);
    life.on(host.element, 'toggle', restore);
    stand();
    expectHello(LOAD_DEADLINE);
  };

  /** Puts the host under <html> and into the top layer, and watches that it stays there. */
  const stand = (): void => {
    if (!host) return;
    living = false;
    guard.disconnect();
    host.element.setAttribute('popover', 'manual');
    document.documentElement.append(host.element);
    host.element.showPopover?.();
    guard.observe(document.documentElement, { childList: true });
    guard.observe(host.element, { attributes: true, attributeFilter: ['popover'] });
  };

  const restore = (): void => {
    if (!host || stands(host.element)) return;
    const step = fight(performance.now());
    guard.disconnect();
    if (step === 'again') reStand();
    else if (step === 'pause') life.after(FIGHT_PAUSE, reStand);
    else {
      remove();
      gaveWay = true;
    }
  };

  /** A host that is still in the page only lost its place in the top layer: the frame goes on living. */
  const reStand = (): void => {
    const stillThere = living && host?.element.isConnected;
    stand();
    if (stillThere) living = true;
    else expectHello(LOAD_DEADLINE);
  };

  const guard = new MutationObserver(life.whileAlive(restore));

  const remove = (): void => {
    guard.disconnect();
    cancelDeadline?.();
    port?.close();
    host?.element.remove();
    host = null;
    port = null;
    living = false;
  };

  life.atEnd(remove);
  life.on(document, 'visibilitychange', beat);
  return {
    prewarm: () => mount(),
    show(shape, focus) {
      mount();
      lay({ shape });
      if (focus) focusFrame();
    },
    hide: () => {
      if (host && geometry.shape !== 'hidden') lay({ shape: 'hidden' });
    },
    moveTo: (corner) => lay({ corner }),
    remove,
  };
}

function stands(element: HTMLElement): boolean {
  if (!element.isConnected || element.parentNode !== document.documentElement) return false;
  return element.showPopover === undefined || element.matches(':popover-open');
}

/** In Chromium the address of the frame is new in each session, its origin is not. */
function extensionOrigin(): string {
  const { protocol, origin } = new URL(browser.runtime.getURL('/panel.html' as never));
  return protocol === 'chrome-extension:' ? `chrome-extension://${browser.runtime.id}` : origin;
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : low;
}
