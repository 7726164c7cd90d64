import type { Corner } from '../core/settings/settings';
import type { FrameShape } from '../messages/frame-contract';
import { styleSheet } from './style-sheet';

/** Title of our frame: what assistive technology reads, and how a stale host of an earlier version is known. */
export const FRAME_TITLE = 'Touchstone';
const MARGIN = 16;
const DRAWER_WIDTH = 380;

export interface Geometry {
  readonly shape: FrameShape;
  readonly corner: Corner;
  /** CSS px of the chip. */
  readonly width: number;
  readonly height: number;
}

export interface FrameHost {
  readonly element: HTMLElement;
  readonly iframe: HTMLIFrameElement;
  lay(geometry: Geometry): void;
}

/** The host of our frame, not yet in the page: a plain element without a telling name, its root closed. */
export function frameHost(src: string, credentialless: boolean): FrameHost {
  const element = document.createElement(randomName());
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const write = styleSheet(root);
  const iframe = document.createElement('iframe');
  iframe.title = FRAME_TITLE;
  iframe.allow = 'clipboard-write';
  if (credentialless) Object.assign(iframe, { credentialless });
  iframe.src = src;
  root.append(iframe);
  return { element, iframe, lay: (geometry) => write(frameCss(geometry)) };
}

/** A name with a dash: an element that neither the page's rules nor its script can expect. */
export function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(9));
  const word = [...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${word.slice(0, 4)}-${word.slice(4)}`;
}

/**
 * No opacity, filter, scale or blend: the frame could not prove that it is visible. Important rules inside
 * the root win over every rule of the page, so that it can neither mask nor move us.
 */
export function frameCss({ shape, corner, width, height }: Geometry): string {
  const [vertical, horizontal] = corner.split('-');
  const box: Readonly<Record<string, string>> =
    shape === 'panel'
      ? { top: '0', right: '0', width: `min(${DRAWER_WIDTH}px,100vw)`, height: '100vh' }
      : {
          [vertical ?? 'bottom']: `${MARGIN}px`,
          [horizontal ?? 'right']: `${MARGIN}px`,
          width: `min(${width}px,100vw - ${2 * MARGIN}px)`,
          height: `${height}px`,
        };
  const rules: Readonly<Record<string, string>> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    'z-index': '2147483647',
    mask: 'none',
    contain: 'strict',
    visibility: shape === 'hidden' ? 'hidden' : 'visible',
    'pointer-events': shape === 'hidden' ? 'none' : 'auto',
    ...box,
  };
  const important = Object.entries(rules).map(([name, value]) => `${name}:${value}!important`);
  return `:host{${important.join(';')}}iframe{all:initial;display:block;width:100%;height:100%;border:0;color-scheme:light dark;visibility:inherit}`;
}

/** True where the page makes us invisible in a way that the frame itself cannot see. */
export function isMasked(host: Element): boolean {
  return [host, document.documentElement].some((element) => {
    const style = getComputedStyle(element);
    return (
      !isNone(style.maskImage) ||
      !isNone(style.getPropertyValue('-webkit-mask-box-image-source')) ||
      !isNone(style.clipPath) ||
      !isNone(style.filter) ||
      (style.opacity !== '' && style.opacity !== '1')
    );
  });
}

function isNone(value: string | undefined): boolean {
  return !value || value === 'none';
}
