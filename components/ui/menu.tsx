import { type ReactNode, useId, useRef } from 'react';
import './parts.css';

const GAP = 4;

/**
 * A button that opens what is inside below it: the browser lifts it above the page, closes it on Escape or a
 * press elsewhere, and gives the focus back.
 */
export function Menu(props: {
  readonly label: ReactNode;
  /** Heard instead of the label. */
  readonly name?: string;
  readonly children: (close: () => void) => ReactNode;
}): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <span className="menu">
      <button
        ref={button}
        type="button"
        className="button menu-button"
        data-look="plain"
        popoverTarget={id}
        aria-label={props.name}
      >
        {props.label}
      </button>
      <div
        ref={box}
        id={id}
        className="menu-box"
        popover="auto"
        onToggle={({ newState }) => {
          if (newState !== 'open' || !button.current || !box.current) return;
          place(box.current, button.current.getBoundingClientRect());
          firstControl(box.current)?.focus();
        }}
      >
        {props.children(() => box.current?.hidePopover?.())}
      </div>
    </span>
  );
}

/** Below its button, or above where there is no room; never beyond an edge. */
function place(box: HTMLElement, around: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const start = getComputedStyle(box).direction === 'rtl' ? around.right - width : around.left;
  const below = around.bottom + GAP;
  box.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  box.style.top = `${below + height > innerHeight ? Math.max(GAP, around.top - height - GAP) : below}px`;
}

function firstControl(box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>('input, select, textarea, button, a[href]');
}
