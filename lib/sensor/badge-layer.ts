import type { BadgeMark } from '../messages/contract';
import { FRAME_TITLE, randomName } from './frame-host';
import { styleSheet } from './style-sheet';

/** CSS px. */
export const HEIGHT = 20;
export const INSET = 6;
const WIDTH = 46;
/** For a mark that says two things. */
const WIDE = 78;
const NARROW_TEXT = 6;
/** Longest text of a mark, in characters. */
const TEXT_LIMIT = 12;

export interface BadgeLayer {
  readonly host: HTMLElement;
  /** Draws a mark with its lower right corner at this point of the layer, in CSS px. */
  write(badge: HTMLElement, mark: BadgeMark, right: number, bottom: number): void;
}

/**
 * Fixed sizes and generic fonts only: neither a size nor a font request tells the page what a mark says.
 * The layer is as large as nothing and lies behind everything that the site itself puts on top.
 */
const CSS = `:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;display:block!important;pointer-events:none!important;contain:layout style size!important}
i{all:initial;position:absolute;top:0;left:0;width:${WIDTH}px;height:${HEIGHT}px;contain:strict;pointer-events:none;border-radius:10px;background:#16191de6;color:#e9e6df;font:600 11px/${HEIGHT}px system-ui,sans-serif;font-variant-numeric:tabular-nums;text-align:center;user-select:none}
i[data-wide]{width:${WIDE}px}
i[data-tone=above]{color:#f0c75e}
i[data-tone=below]{color:#a9b1ba}
i[data-tone=paid]{background:#f0c75eeb;color:#16191d}
@media (forced-colors:active){i{border:1px solid CanvasText;background:Canvas;color:CanvasText}}
@media print{i{display:none}}`;

export function badgeLayer(): BadgeLayer {
  const host = document.createElement(randomName());
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  styleSheet(root)(CSS);
  const box = document.createElement('div');
  box.dataset.layer = FRAME_TITLE;
  root.append(box);
  return {
    host,
    write(badge, mark, right, bottom) {
      const text = mark.text.slice(0, TEXT_LIMIT);
      if (badge.textContent !== text) badge.textContent = text;
      if (badge.dataset.tone !== mark.tone) badge.dataset.tone = mark.tone;
      const width = widthOf(mark);
      badge.toggleAttribute('data-wide', width === WIDE);
      const transform = `translate(${Math.round(right - width)}px,${Math.round(bottom - HEIGHT)}px)`;
      if (badge.style.transform !== transform) badge.style.transform = transform;
      if (badge.parentNode !== box) box.append(badge);
    },
  };
}

export function widthOf({ text }: BadgeMark): number {
  return text.length > NARROW_TEXT ? WIDE : WIDTH;
}
