import { browser } from 'wxt/browser';
import type { FrameAsk, FrameQuestion, FrameStanding } from '../../lib/messages/frame-contract';

export const SHOW: FrameAsk = { type: 'frame.show', shape: 'panel', focus: true };
export const WHERE: FrameQuestion = { type: 'frame.where' };

/** Asks the script in a tab's page; null = nobody of ours is there. */
export async function askFrame(tabId: number, ask: FrameAsk | FrameQuestion): Promise<FrameStanding | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, ask, { frameId: 0 }).catch(() => null);
  return answer === 'stands' || answer === 'gave-way' || answer === 'absent' ? answer : null;
}
