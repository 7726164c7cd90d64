import type { PageAnswer, PageReport } from '../../lib/messages/contract';
import { inTurn } from './in-turn';

interface Waiting {
  readonly account: string;
  readonly number: number;
  readonly answer: Promise<PageAnswer>;
}

/**
 * Reports of a tab are looked at one after the other. One that still waits when a later reading of the same account
 * comes is not looked at: the later one holds what it held, so it has the later one's answer.
 */
export function newestReport(): (
  tabId: number | null,
  report: PageReport,
  look: () => Promise<PageAnswer>,
) => Promise<PageAnswer> {
  const ofTab = inTurn<number | null>();
  const newest = new Map<number | null, Waiting>();
  let count = 0;

  return (tabId, report, look) => {
    const account = [report.platform, report.page, report.handle].join(' ');
    count += 1;
    const number = count;
    const later = (): Waiting | null => {
      const last = newest.get(tabId);
      return last && last.number > number && last.account === account ? last : null;
    };
    // The later one waits for this turn to end, so its answer is awaited outside of it.
    const turn = ofTab(tabId, async () => {
      const instead = later();
      return instead ? { instead } : { own: await look() };
    });
    const answer = turn.then(({ own, instead }) => own ?? instead.answer);
    if (report.observation) {
      newest.set(tabId, { account, number, answer });
      const tidy = (): void => {
        if (newest.get(tabId)?.number === number) newest.delete(tabId);
      };
      answer.then(tidy, tidy);
    }
    return answer;
  };
}
