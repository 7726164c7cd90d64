/** How somebody was written to. */
export const CONTACT_WAYS = ['email', 'message', 'phone', 'other'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

export interface Sum {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** What the user notes of one contact; null = not said. */
export interface ContactFields {
  /** ISO 8601: when it was. */
  readonly at: string;
  readonly how: ContactWay;
  /** Who wrote, as typed. */
  readonly by: string | null;
  /** The list it was for. */
  readonly listId: string | null;
  readonly about: string | null;
  readonly fee: Sum | null;
  /** What the product is worth that was sent or promised. */
  readonly productValue: Sum | null;
}

/** A contact as it is typed: the day alone, null = today. */
export interface ContactDraft extends Omit<ContactFields, 'at'> {
  /** YYYY-MM-DD. */
  readonly day: string | null;
}

/**
 * The moment of a typed day: its middle, so that no clock of the world makes another day of it. A day that was left as
 * it was keeps its moment; before = that moment, absent for a new contact.
 */
export function momentOf(day: string | null, now: string, before?: string): string {
  if (before !== undefined && day === before.slice(0, 10)) return before;
  return day === null || day === now.slice(0, 10) ? now : `${day}T12:00:00.000Z`;
}

/** A contact as surfaces tell it. */
export interface ContactLine extends ContactFields {
  readonly id: string;
  readonly listName: string | null;
  /** Noted on this installation. */
  readonly own: boolean;
}

/** What the user typed of a creator; what the page shows stands in the record. null = nothing typed. */
export interface CardFields {
  readonly email: string | null;
  readonly country: string | null;
}

/** What is known of the user's dealings with one creator. */
export interface Dealings {
  /** The newest first. */
  readonly contacts: readonly ContactLine[];
  readonly card: CardFields;
  /** The name that was given as the writer's last, whoever was written to; null = none yet. */
  readonly signature: string | null;
}

export const NO_DEALINGS: Dealings = {
  contacts: [],
  card: { email: null, country: null },
  signature: null,
};

const DAY = 86_400_000;

/** The newest contact of the last `days` days: a reason to think before writing again. null = there is none. */
export function latelyContacted(
  contacts: readonly ContactLine[],
  now: string,
  days: number,
): ContactLine | null {
  const since = Date.parse(now) - days * DAY;
  const newest = contacts.reduce<ContactLine | null>(
    (best, one) => (best && best.at >= one.at ? best : one),
    null,
  );
  return newest && Date.parse(newest.at) > since ? newest : null;
}

/** The newest first, as told; of the same moment the one noted later stays as it came. */
export function newestFirst<Row extends { readonly at: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}
