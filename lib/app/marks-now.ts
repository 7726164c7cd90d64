import type { OwnMarks } from '../core/insight/surface-state';
import { latelyContacted } from '../core/library/contact';
import type { Settings } from '../core/settings/settings';
import type { KeptMarks } from './ports';

/** The marks as they stand at this hour: whether somebody wrote so lately that writing again wants a thought. */
export function marksNow(own: KeptMarks, now: string, { contactDays }: Settings): OwnMarks {
  return { ...own, lately: latelyContacted(own.dealings.contacts, now, contactDays) };
}
