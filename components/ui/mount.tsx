import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Speaker } from '../../lib/core/words/say';
import { Words } from './words';

/** Draws a surface into its page, in the speaker's language and direction. */
export function mount(speaker: Speaker, surface: ReactNode): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no #root');
  document.documentElement.lang = speaker.locale;
  document.documentElement.dir = speaker.direction;
  createRoot(place).render(
    <StrictMode>
      <Words speaker={speaker}>{surface}</Words>
    </StrictMode>,
  );
}
