/** The accounts that a page lists, in the side panel. */
export const PAGE_LIST = {
  'page-list.title': {
    one: '{n:whole} account on this page',
    other: '{n:whole} accounts on this page',
  },
  'page-list.new': 'new to you',
  'page-list.new-only': 'New ones only',
  'page-list.none-new': 'Nobody new: every account on this page was seen or judged before.',
  'page-list.seen': 'seen {day}',
  'page-list.open': 'Open {handle}',
  'page-list.queued': 'queued',
  'page-list.queue-new': { one: 'Queue the new one', other: 'Queue the {n:whole} new ones' },
  'page-list.hint': 'Arrow keys move, Enter opens in this tab, q queues. The page itself is not told.',
} as const;
