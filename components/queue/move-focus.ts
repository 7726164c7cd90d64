import type { KeyboardEvent } from 'react';

/** Arrows walk the buttons of a list of accounts. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>('.page-list-row') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
}
