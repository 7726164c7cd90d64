/** What the background itself says: on the toolbar button and on the tiles of a page. */
export const MARKS = {
  'toolbar.idle': 'Touchstone',
  'toolbar.due': {
    one: 'Touchstone: {n:whole} follow-up is due',
    other: 'Touchstone: {n:whole} follow-ups are due',
  },
  'toolbar.scored': 'Touchstone: {handle}, {points:whole} of 100, likely {low:whole} to {high:whole}',
  'toolbar.no-score': 'Touchstone: {handle}, no score yet',
  'badge.multiple': '{multiple:times}x',
  'badge.paid': 'paid',
  'badge.paid-multiple': 'paid {multiple:times}x',
} as const;
