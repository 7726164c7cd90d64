import { browser } from 'wxt/browser';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import { ENGLISH, say } from '../../lib/core/words/say';
import { type Sentence, sentence } from '../../lib/core/words/sentence';

const GOLD = '#7a5c12';

/** The toolbar button of a tab: the score as a badge, the creator in the title. The page cannot see either. */
export function drawToolbar(tabId: number, state: SurfaceState): void {
  const score = state.status === 'ready' ? state.insight.score : null;
  const text = score?.status === 'scored' ? String(score.points) : '';
  const title = say(ENGLISH, titleOf(state));
  // The tab may be gone by now.
  void Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: GOLD }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}

function titleOf(state: SurfaceState): Sentence {
  if (state.status !== 'ready') return sentence('toolbar.idle');
  const { handle, score } = state.insight;
  return score.status === 'scored'
    ? sentence('toolbar.scored', { handle, points: score.points, low: score.low, high: score.high })
    : sentence('toolbar.no-score', { handle });
}
