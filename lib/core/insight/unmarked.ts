import { NO_DEALINGS } from '../library/contact';
import { NO_DEALS } from '../price/deals';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { OwnMarks } from './surface-state';

/** The marks of a creator of whom nothing was said yet, for this list. */
export function unmarked(listId: string, listName: string): OwnMarks {
  return {
    listId,
    listName,
    verdict: null,
    said: [],
    reasons: null,
    dealings: NO_DEALINGS,
    lately: null,
    note: '',
    questions: [],
    deals: NO_DEALS,
    currency: DEFAULT_SETTINGS.currency,
    isMe: null,
  };
}
