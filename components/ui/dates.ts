import { kept } from '../../lib/core/words/kept';
import { useSpeaker } from './words';

export interface Dates {
  /** "3 Mar", with the year where it is not that of `beside`. */
  day(iso: string, beside?: string): string;
  /** "12:03". */
  clock(iso: string): string;
  /** "3 March 2026, 12:03": the whole, for hover. */
  whole(iso: string): string;
}

/** Moments in the speaker's language; an unreadable moment is an empty text. */
export function useDates(): Dates {
  return datesIn(useSpeaker().locale);
}

const shaped = (options: Intl.DateTimeFormatOptions) =>
  kept((locale) => new Intl.DateTimeFormat(locale, options));
const SHORT = shaped({ day: 'numeric', month: 'short' });
const WITH_YEAR = shaped({ day: 'numeric', month: 'short', year: 'numeric' });
const TIME = shaped({ hour: '2-digit', minute: '2-digit' });
const FULL = shaped({ dateStyle: 'long', timeStyle: 'short' });

/** One for all parts of a page, and each shape only once it is needed: they were half the time of a panel's first drawing. */
const datesIn = kept(
  (locale): Dates => ({
    day: (iso, beside) =>
      put((beside && iso.slice(0, 4) === beside.slice(0, 4) ? SHORT : WITH_YEAR)(locale), iso),
    clock: (iso) => put(TIME(locale), iso),
    whole: (iso) => put(FULL(locale), iso),
  }),
);

function put(format: Intl.DateTimeFormat, iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? '' : format.format(moment);
}
