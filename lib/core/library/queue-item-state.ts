/** 'current' = the one that was opened last; 'done' = was opened and left; 'skipped' = could not be looked at. */
export const QUEUE_ITEM_STATES = ['waiting', 'current', 'done', 'skipped'] as const;
export type QueueItemState = (typeof QUEUE_ITEM_STATES)[number];
