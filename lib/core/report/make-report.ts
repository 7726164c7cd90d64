import { creatorSheet } from './creator-sheet';
import type { Letterhead } from './letterhead';
import type { CreatorSheet, KnownCreator, Report } from './report';
import type { ReportChoices } from './report-choices';

/** All that is at hand: more than may leave. */
export interface ReportMatter {
  readonly of: Report['of'];
  readonly letterhead: Letterhead;
  /** ISO 8601. */
  readonly at: string;
  readonly creators: readonly KnownCreator[];
}

/** The report as it leaves: what was not ticked is not in it at all. */
export function makeReport({ of, letterhead, at, creators }: ReportMatter, choices: ReportChoices): Report {
  const wanted = creators.filter(({ key }) => !choices.without.includes(key));
  const sheets = wanted.flatMap((known) => creatorSheet(known, choices) ?? []);
  return {
    of,
    title: choices.title.trim(),
    preparedFor: choices.preparedFor.trim(),
    letterhead,
    at,
    sheets: sheets.sort(bestFirst),
    unread: wanted
      .filter(({ general }) => general === null)
      .map(({ platform, handle }) => ({ platform, handle })),
  };
}

/** The lower end decides: what is surely good stands above what may be. Without a score: more followers first. */
function bestFirst(a: CreatorSheet, b: CreatorSheet): number {
  return lowEnd(b) - lowEnd(a) || (b.followers?.low ?? 0) - (a.followers?.low ?? 0);
}

function lowEnd({ score }: CreatorSheet): number {
  return score?.fit.status === 'scored' ? score.fit.low : -1;
}
