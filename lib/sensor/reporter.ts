import { send } from '../messages/client';
import type { PageAnswer, PageReport } from '../messages/contract';
import type { Lifetime } from './lifetime';

export interface Reporter {
  /** Tells the background, unless it was told just this last. */
  tell(report: PageReport, fingerprint: string): void;
  /** The next report is new again. */
  forget(): void;
}

interface Word {
  readonly report: PageReport;
  readonly fingerprint: string;
  /** Where it was read. */
  readonly address: string;
}

/** Addresses whose last word may wait for its turn. */
const WAITING = 8;
/** The second is there when the first is answered, or spares the background the first where that one still waits. */
const ON_THEIR_WAY = 2;

/**
 * Two reports are on their way at a time; of those that wait, the newest of each address. A page can change faster than
 * the background can think: what it does so must not pile up there, before the user's own clicks.
 * answered: the address is still the one that was reported. unheard: nobody answered, called once in a row.
 */
export function reporter(
  life: Lifetime,
  answered: (answer: PageAnswer) => void,
  unheard: () => void,
): Reporter {
  let told = '';
  let failures = 0;
  let onTheirWay = 0;
  let waiting: readonly Word[] = [];

  const heard = (answer: PageAnswer, { address }: Word): void => {
    failures = 0;
    if (life.alive() && location.href === address) answered(answer);
  };
  const failed = ({ fingerprint }: Word): void => {
    if (!life.alive() || told !== fingerprint) return;
    told = '';
    failures += 1;
    if (failures === 1) unheard();
  };
  const next = (): void => {
    const [word, ...rest] = waiting;
    if (!word || onTheirWay === ON_THEIR_WAY || !life.alive()) return;
    waiting = rest;
    onTheirWay += 1;
    send('page.observed', word.report)
      .then(
        (answer) => heard(answer, word),
        () => failed(word),
      )
      .finally(() => {
        onTheirWay -= 1;
        next();
      });
  };

  return {
    tell(report, fingerprint) {
      if (fingerprint === told) return;
      told = fingerprint;
      const address = location.href;
      const others = waiting.filter((word) => word.address !== address);
      waiting = [...others, { report, fingerprint, address }].slice(-WAITING);
      next();
    },
    forget() {
      told = '';
    },
  };
}
