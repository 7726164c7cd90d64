import { send } from '../messages/client';
import type { PageAnswer, PageReport } from '../messages/contract';
import type { Lifetime } from './lifetime';

export interface Reporter {
  /** Tells the background, unless it was told just this last. */
  tell(report: PageReport, fingerprint: string): void;
  /** The next report is new again. */
  forget(): void;
}

/** answered: the address is still the one that was reported. unheard: nobody answered, called once in a row. */
export function reporter(
  life: Lifetime,
  answered: (answer: PageAnswer) => void,
  unheard: () => void,
): Reporter {
  let told = '';
  let failures = 0;
  return {
    tell(report, fingerprint) {
      if (fingerprint === told) return;
      told = fingerprint;
      const address = location.href;
      send('page.observed', report).then(
        (answer) => {
          failures = 0;
          if (life.alive() && location.href === address) answered(answer);
        },
        () => {
          if (!life.alive() || told !== fingerprint) return;
          told = '';
          failures += 1;
          if (failures === 1) unheard();
        },
      );
    },
    forget() {
      told = '';
    },
  };
}
