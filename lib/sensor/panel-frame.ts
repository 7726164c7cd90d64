import { browser } from 'wxt/browser';
import type { Corner } from '../core/settings/settings';
import { FRAME_PORT, type FrameShape, type FromFrame, type ToFrame } from '../messages/frame-contract';
import { FIGHT_PAUSE, fightLimit } from './fight-limit';
import { type FrameHost, frameHost, type Geometry, isMasked } from './frame-host';
import type { Lifetime } from './lifetime';
import { shapeAsked } from './shape-asked';

/** A frame that has loaded and says nothing for this long does not run. Milliseconds. */
const HELLO_DEADLINE = 2000;
/** The same where not even `load` comes. Milliseconds. */
const LOAD_DEADLINE = 8000;
const HEARTBEAT = 1000;
/** The same while the user is at it: a mask laid on just before a click must be noticed before the click. */
const CLOSE_WATCH = 100;
const CHIP = { width: 320, height: 44 } as const;

/** The one frame of ours in the page. Everything private is in there; here is only where it stands. */
export class PanelFrame {
  readonly #life: Lifetime;
  readonly #guard: MutationObserver;
  readonly #fight = fightLimit();
  #geometry: Geometry;
  #host: FrameHost | null = null;
  #port: MessagePort | null = null;
  /** It has said hello. */
  #living = false;
  /** It cannot run or may not stay here: popup and side panel have to do. */
  #gaveWay = false;
  #masked: boolean | null = null;
  #away: boolean | null = null;
  #wantsFocus = false;
  #returnFocusTo: Element | null = null;
  #cancelDeadline: () => void = () => {};
  #cancelBeat: () => void = () => {};
  /** The pointer is over the frame. */
  #pointed = false;

  constructor(life: Lifetime, corner: Corner) {
    this.#life = life;
    this.#geometry = { shape: 'hidden', corner, ...CHIP };
    this.#guard = new MutationObserver(life.whileAlive(() => this.#restore()));
    life.atEnd(() => this.remove());
    life.on(document, 'visibilitychange', () => this.#beat());
    for (const turn of ['focus', 'blur']) life.on(window, turn, () => this.#lookForCover());
  }

  /** True where the page cannot or will not keep the frame. */
  get gaveWay(): boolean {
    return this.#gaveWay;
  }

  /** Mounts the frame, hidden, unless it is there or has given way. */
  prewarm(): void {
    this.#mount(false);
  }

  /** Asks for a shape and, where wanted, for the keyboard. Mounts at need. */
  show(shape: FrameShape, focus: boolean): void {
    this.#mount(false);
    this.#lay({ shape });
    if (focus) this.#focus();
  }

  /** The page is nobody's any more: out of sight until the frame asks again. */
  hide(): void {
    if (this.#host && this.#geometry.shape !== 'hidden') this.#lay({ shape: 'hidden' });
  }

  moveTo(corner: Corner): void {
    if (corner !== this.#geometry.corner) this.#lay({ corner });
  }

  remove(): void {
    this.#guard.disconnect();
    this.#cancelDeadline();
    this.#port?.close();
    this.#host?.element.remove();
    this.#host = null;
    this.#port = null;
    this.#living = false;
  }

  #mount(credentialless: boolean): void {
    if (this.#host || this.#gaveWay || !this.#life.alive()) return;
    const host = frameHost(browser.runtime.getURL('/panel.html' as never), credentialless);
    this.#host = host;
    host.lay(this.#geometry);
    this.#life.on(host.iframe, 'load', () => this.#greet(host));
    this.#life.on(host.element, 'pointerenter', () => this.#point(true));
    this.#life.on(host.element, 'pointerleave', () => this.#point(false));
    this.#life.on(host.element, 'toggle', () => this.#restore());
    this.#stand(host);
    this.#expectHello(LOAD_DEADLINE);
  }

  /** Puts the host under <html> and into the top layer, and watches that it stays there. */
  #stand({ element }: FrameHost): void {
    this.#guard.disconnect();
    element.setAttribute('popover', 'manual');
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    if (element.showPopover && !element.matches(':popover-open')) element.showPopover();
    this.#guard.observe(document.documentElement, { childList: true });
    this.#guard.observe(element, { attributes: true, attributeFilter: ['popover'] });
  }

  #restore(): void {
    const host = this.#host;
    if (!host || stands(host.element)) return;
    const step = this.#fight(performance.now());
    this.#guard.disconnect();
    if (step === 'again') this.#standAgain(host);
    else if (step === 'pause') this.#life.after(FIGHT_PAUSE, () => this.#standAgain(host));
    else this.#giveWay();
  }

  /** A host that only lost its place in the top layer keeps its frame; one that was taken out starts it anew. */
  #standAgain(host: FrameHost): void {
    if (this.#host !== host) return;
    const wasOut = !host.element.isConnected;
    this.#stand(host);
    if (!wasOut) return;
    this.#living = false;
    this.#expectHello(LOAD_DEADLINE);
  }

  #giveWay(): void {
    this.remove();
    this.#gaveWay = true;
  }

  /** `load` is no proof of life; only the frame itself can say that it runs. */
  #greet({ iframe }: FrameHost): void {
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = this.#life.whileAlive(({ data }) => this.#hear(data as FromFrame));
    iframe.contentWindow?.postMessage(FRAME_PORT, extensionOrigin(), [port2]);
    this.#expectHello(HELLO_DEADLINE);
  }

  #expectHello(ms: number): void {
    this.#cancelDeadline();
    this.#cancelDeadline = this.#life.after(ms, () => {
      const iframe = this.#host?.iframe;
      if (this.#living || !iframe) return;
      const mayRetry = 'credentialless' in iframe && !iframe.credentialless;
      this.#giveWay();
      this.#gaveWay = !mayRetry;
      if (mayRetry) this.#mount(true);
    });
  }

  #hear(message: FromFrame): void {
    switch (message?.kind) {
      case 'hello':
        this.#cancelDeadline();
        this.#living = true;
        this.#masked = null;
        this.#away = null;
        this.#lay({});
        if (this.#wantsFocus) this.#focus();
        return;
      case 'shape':
        this.#lay({
          shape: shapeAsked(this.#geometry.shape, message),
          width: within(message.width ?? CHIP.width, 40, 480),
          height: within(message.height ?? CHIP.height, 24, 240),
        });
        return;
      case 'release-focus':
        this.#releaseFocus();
        return;
      case 'bye':
        // The frame outlived its extension, or closes; the sensor's own look at its life comes first.
        this.remove();
        return;
    }
  }

  #tell(message: ToFrame): void {
    this.#port?.postMessage(message);
  }

  #lay(change: Partial<Geometry>): void {
    const grows = change.shape === 'panel' && this.#geometry.shape !== 'panel';
    this.#geometry = { ...this.#geometry, ...change };
    this.#host?.lay(this.#geometry);
    // The frame hears of its size when the page is laid out: now, not with the page's next frame.
    if (grows) this.#host?.element.getBoundingClientRect();
    this.#tell({ kind: 'shape', shape: this.#geometry.shape });
    this.#lookForCover();
    this.#beat();
  }

  #lookForCover(): void {
    if (!this.#host || !this.#living) return;
    const masked = isMasked(this.#host.element);
    if (masked !== this.#masked) this.#tell({ kind: 'masked', masked });
    this.#masked = masked;
    const away = !document.hasFocus();
    if (away !== this.#away) this.#tell({ kind: 'away', away });
    this.#away = away;
  }

  #point(pointed: boolean): void {
    this.#pointed = pointed;
    this.#lookForCover();
    this.#beat();
  }

  /** While the frame is in sight: does the extension live, are we masked? Never in a hidden tab. */
  #beat(): void {
    this.#cancelBeat();
    if (this.#geometry.shape === 'hidden' || document.hidden || !this.#host) return;
    const isAttended = this.#pointed || document.activeElement === this.#host.element;
    this.#cancelBeat = this.#life.after(isAttended ? CLOSE_WATCH : HEARTBEAT, () => {
      this.#lookForCover();
      this.#beat();
    });
  }

  #focus(): void {
    this.#wantsFocus = !this.#living;
    if (!this.#living || !this.#host) return;
    this.#returnFocusTo ??= document.activeElement;
    this.#host.iframe.focus();
    this.#tell({ kind: 'focus' });
  }

  #releaseFocus(): void {
    this.#host?.iframe.blur();
    const target = this.#returnFocusTo;
    this.#returnFocusTo = null;
    if (target instanceof HTMLElement && target.isConnected) target.focus();
  }
}

function stands(element: HTMLElement): boolean {
  if (element.parentNode !== document.documentElement) return false;
  return !('showPopover' in element) || element.matches(':popover-open');
}

/** In Chromium the address of the frame is new in each session, its origin is not. */
function extensionOrigin(): string {
  const { protocol, origin } = new URL(browser.runtime.getURL('/panel.html' as never));
  return protocol === 'chrome-extension:' ? `chrome-extension://${browser.runtime.id}` : origin;
}

function within(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : low;
}
