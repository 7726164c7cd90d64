import type { OwnMarks } from '../core/insight/surface-state';
import { latelyContacted } from '../core/library/contact';
import { dealsOf } from '../core/price/deals';
import type { Settings } from '../core/settings/settings';
import type { Found } from './ports';

/**
 * The marks as they stand at this hour and with these settings: whether somebody wrote so lately that writing again
 * wants a thought, and what others asked, at the user's own rates.
 */
export function marksNow(
  { key, own, quotes }: Pick<Found, 'key' | 'own' | 'quotes'>,
  now: string,
  { contactDays, currency, rates }: Pick<Settings, 'contactDays' | 'currency' | 'rates'>,
): OwnMarks {
  return {
    ...own,
    currency,
    deals: dealsOf(quotes, key, rates),
    lately: latelyContacted(own.dealings.contacts, now, contactDays),
  };
}
