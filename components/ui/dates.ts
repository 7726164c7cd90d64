import { useMemo } from 'react';
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
  const { locale } = useSpeaker();
  return useMemo(() => {
    const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
    const withYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
    return {
      day: (iso, beside) =>
        beside && iso.slice(0, 4) === beside.slice(0, 4) ? put(short, iso) : put(withYear, iso),
      clock: (iso) => put(time, iso),
      whole: (iso) => put(full, iso),
    };
  }, [locale]);
}

function put(format: Intl.DateTimeFormat, iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? '' : format.format(moment);
}
