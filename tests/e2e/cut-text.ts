import type { Page } from 'playwright-core';

/** Sizes of text twice as large, in px; the place it stands in stays as it is. */
const TWICE = {
  '--text-s': 24,
  '--line-s': 32,
  '--text-m': 26,
  '--line-m': 36,
  '--text-l': 30,
  '--line-l': 40,
  '--text-score': 80,
};

/** As a reader who needs large text has it. */
export function doubleText(page: Page): Promise<void> {
  return page.evaluate((sizes) => {
    const { style } = document.documentElement;
    for (const [name, size] of Object.entries(sizes)) style.setProperty(name, `${size}px`, 'important');
  }, TWICE);
}

/** Elements whose own text stands out of the window, or is cut off where no cut was meant; folds are opened first. */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const found: string[] = [];
    const room = document.documentElement.clientWidth;
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const reached = (element: Element): boolean => {
      // What scrolls by itself can be reached; what is meant for screen readers is not looked at.
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { overflowX, position, clipPath } = getComputedStyle(up);
        if (up.matches('.only-heard, dialog, [popover]') || (position === 'absolute' && clipPath !== 'none'))
          return true;
        if (
          up !== element &&
          (overflowX === 'auto' || overflowX === 'scroll') &&
          up.scrollWidth > up.clientWidth + 1
        )
          return up.querySelector('table') !== null;
      }
      return false;
    };
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      // The chip is one line of a fixed size; all of it stands in its name.
      if (!hasText(element) || element.closest('svg, option, select, textarea, .chip')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || reached(element)) continue;
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      const cuts =
        (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
      const low =
        overflowY === 'hidden' &&
        webkitLineClamp === 'none' &&
        element.scrollHeight > element.clientHeight + 1;
      const out = box.right > room + 1 || box.left < -1;
      if (cuts || low || out) {
        const why = out
          ? `stands from ${Math.round(box.left)} to ${Math.round(box.right)} of ${room}`
          : 'is cut';
        found.push(`${element.className || element.localName} "${element.textContent?.slice(0, 30)}" ${why}`);
      }
    }
    return found;
  });
}
