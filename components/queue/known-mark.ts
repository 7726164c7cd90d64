import type { KnownHandle } from '../../lib/core/library/known-handle';
import type { SaidVerdict } from '../../lib/core/library/profile-details';
import type { Dates } from '../ui/dates';
import { isolate, type Say } from '../ui/words';

/** The strongest thing that is known, for its look; 'contact' = somebody wrote, and nothing was said yet. */
export type MarkTone = 'yes' | 'maybe' | 'no' | 'contact' | 'seen' | 'new';

export interface KnownMark {
  readonly tone: MarkTone;
  readonly text: string;
}

/** What is known of an account in a few words; of a creator who moved on, under which handle they are now. */
export function knownMark(say: Say, dates: Dates, account: KnownHandle, now: string): KnownMark {
  const mark = withPage(say, dates, account, now);
  if (account.nowAt === undefined) return mark;
  const moved = say('known.moved', { handle: isolate(account.nowAt) });
  return { ...mark, text: say('known.several', { first: moved, second: mark.text }) };
}

/** That the page was not found comes before what was said: it decides whether a click is worth it. */
function withPage(say: Say, dates: Dates, account: KnownHandle, now: string): KnownMark {
  const mark = plainMark(say, dates, account, now);
  if (account.notFoundAt === undefined) return mark;
  const first = say('not-found.row', { day: dates.day(account.notFoundAt, now) });
  return { ...mark, text: say('known.several', { first, second: mark.text }) };
}

/** The user's word first, then what was said elsewhere, then contact. */
function plainMark(say: Say, { day }: Dates, account: KnownHandle, now: string): KnownMark {
  const { verdict, reason, said, contact, seenAt } = account;
  const [other] = said;
  const wrote = contact ? wroteWords(say, day(contact.at, now), contact.by) : null;
  const word = verdict ?? other?.verdict ?? null;
  if (word) {
    const first = verdict
      ? because(say, say(`verdict.said.${verdict}`), reason)
      : other
        ? saidWords(say, other)
        : '';
    return { tone: word, text: wrote ? say('known.several', { first, second: wrote }) : first };
  }
  if (wrote) return { tone: 'contact', text: wrote };
  if (seenAt) return { tone: 'seen', text: say('page-list.seen', { day: day(seenAt, now) }) };
  return { tone: 'new', text: say('page-list.new') };
}

/** "no for Spring: too few posts". */
export function saidWords(say: Say, { verdict, listName, reason, own }: SaidVerdict): string {
  const words = say('known.said', { word: say(`verdict.said.${verdict}`), list: isolate(listName) });
  const whole = because(say, words, reason);
  return own ? whole : say('known.theirs', { said: whole });
}

export function wroteWords(say: Say, day: string, by: string | null): string {
  return by === null ? say('known.wrote', { day }) : say('known.wrote-by', { by: isolate(by), day });
}

function because(say: Say, said: string, reason: string | null): string {
  return reason ? say('known.because', { said, reason: isolate(reason) }) : said;
}
