import type { ListedRow } from './profile-details';
import type { Question, VerdictWord } from './verdict';

/** How often a reason was given; a maybe and a no may share it. */
export interface ReasonCount {
  readonly reason: string;
  readonly n: number;
}

/** What was said in one list so far, by everybody. */
export interface VerdictTally {
  readonly said: Readonly<Record<VerdictWord, number>>;
  /** The most frequent first; those never given are not here. */
  readonly reasons: readonly ReasonCount[];
  /** Maybes and noes without a reason. */
  readonly unexplained: number;
}

/** One list: who is on it, what is asked of everybody, and what was said. */
export interface ListSheet {
  readonly name: string;
  /** Those asked no more among them. */
  readonly questions: readonly Question[];
  /** null = the usual ones. */
  readonly reasons: readonly string[] | null;
  readonly rows: readonly ListedRow[];
  readonly tally: VerdictTally;
}

export function tallyOf(
  verdicts: readonly { readonly verdict: VerdictWord; readonly reason: string | null }[],
): VerdictTally {
  const said = { yes: 0, maybe: 0, no: 0 };
  const counts = new Map<string, number>();
  let unexplained = 0;
  for (const { verdict, reason } of verdicts) {
    said[verdict] += 1;
    if (verdict === 'yes') continue;
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    else unexplained += 1;
  }
  const reasons = [...counts]
    .map(([reason, n]) => ({ reason, n }))
    .sort((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1));
  return { said, reasons, unexplained };
}
