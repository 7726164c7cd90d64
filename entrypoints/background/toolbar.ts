import { browser } from 'wxt/browser';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import { ENGLISH_MARKS } from '../../lib/core/words/english-marks';
import { say } from '../../lib/core/words/say';
import { type Sentence, sentence } from '../../lib/core/words/sentence';

const GOLD = '#7a5c12';
const SLATE = '#3d4a57';

/** Follow-ups whose day has come, as far as this worker knows. */
let due = 0;

/** The toolbar button of a tab: the score as a badge, the creator in the title. The page cannot see either. */
export function drawToolbar(tabId: number, state: SurfaceState): void {
  const score = state.status === 'ready' ? state.insight.score : null;
  const points = score?.status === 'scored' ? String(score.points) : null;
  const color = points === null ? SLATE : GOLD;
  const title = say(ENGLISH_MARKS, titleOf(state));
  // The tab may be gone by now.
  void Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText(badgeOf(tabId, points)),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}

/** Without a score of its own a tab shows what all show: the way back to that is null, which the types lack. */
function badgeOf(tabId: number, text: string | null): { readonly tabId: number; readonly text: string } {
  return { tabId, text: text as string };
}

/** What the button says in every tab that shows no score: how many follow-ups are due. */
export function drawDue(count: number): void {
  due = count;
  void Promise.all([
    browser.action.setBadgeBackgroundColor({ color: SLATE }),
    browser.action.setBadgeText({ text: count > 0 ? String(count) : '' }),
    browser.action.setTitle({ title: say(ENGLISH_MARKS, idleTitle()) }),
  ]).catch(() => {});
}

function titleOf(state: SurfaceState): Sentence {
  if (state.status !== 'ready') return idleTitle();
  const { handle, score } = state.insight;
  return score.status === 'scored'
    ? sentence('toolbar.scored', { handle, points: score.points, low: score.low, high: score.high })
    : sentence('toolbar.no-score', { handle });
}

function idleTitle(): Sentence {
  return due > 0 ? sentence('toolbar.due', { n: due }) : sentence('toolbar.idle');
}
