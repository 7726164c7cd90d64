import type { PageSource } from '../contract';
import { all, leaves, textOf } from '../dom';
import { headerOf } from './header';
import { PRIVATE_TEXT } from './labels';
import { once } from './once';
import { tiles } from './tiles';

/** True where the page says, below the header and instead of a grid, that the account is private. */
export const privateText = once((page: PageSource): boolean => {
  const header = headerOf(page)?.element;
  if (!header || page.location.kind === 'post' || tiles(page).length > 0) return false;
  const [main] = all(page.document, 'main');
  return leaves(main).some(
    (leaf) => !header.contains(leaf) && textOf(leaf).length < 100 && PRIVATE_TEXT.test(textOf(leaf)),
  );
});
