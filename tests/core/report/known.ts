import type { Insight } from '../../../lib/core/insight/insight';
import type { KnownCreator, OwnWords, SaidAnswer } from '../../../lib/core/report/report';
import { sentence } from '../../../lib/core/words/sentence';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleInsight } from '../../../lib/samples/sample-insight';

export const NOW = '2026-04-20T10:00:00.000Z';

/** A word that stands nowhere but in one private place. */
export const canary = (place: string): string => `canary-${place}`;

const GENERAL: Insight = {
  ...sampleInsight(maraKneads, NOW),
  firstSeenAt: '1971-01-01T00:00:00.000Z',
  visits: 987_654,
};

/** Judged by a brief all of whose words are canaries. */
const FOR_BRIEF: Insight = {
  ...GENERAL,
  brief: {
    id: canary('never-brief-id'),
    name: canary('brief'),
    terms: [canary('never-term')],
    redLines: [canary('never-red-line')],
    rivalBrands: [canary('never-rival')],
    budgetPerPost: { amount: 123_457, currency: 'EUR' },
  },
  findings: [
    {
      kind: 'red-line',
      term: canary('never-finding'),
      post: null,
      date: null,
      url: null,
      where: 'bio',
      paid: null,
      quote: canary('never-quote'),
    },
  ],
  score: {
    ...GENERAL.score,
    components: GENERAL.score.components.map((part) => ({
      ...part,
      because: sentence('field.other', { field: canary('brief') }),
    })),
  },
};

const HANG_ON = {
  id: canary('never-row-id'),
  author: canary('never-author'),
  listId: canary('never-list-id'),
  createdAt: canary('never-created'),
};

export const WORDS: OwnWords = {
  verdict: { word: 'maybe', reason: canary('verdict'), at: NOW },
  notes: [{ text: canary('notes'), at: NOW }],
  answers: [{ ...HANG_ON, question: canary('answers'), answer: 'yes' } as SaidAnswer],
  contacts: [
    {
      ...HANG_ON,
      at: NOW,
      how: 'email',
      by: 'Ana',
      about: canary('contacts'),
      fee: { amount: 123_457, currency: canary('never-fee') },
      productValue: null,
    },
  ],
  named: [{ id: 'quote-1', format: 'reel', amount: 300, currency: canary('prices'), at: NOW }],
  entry: {
    ...HANG_ON,
    stage: 'contacted',
    owner: canary('stages'),
    nextStep: canary('stages'),
    dueOn: '2026-05-01',
    price: { amount: 250, currency: canary('prices') },
    tags: [canary('stages')],
  },
  lists: [canary('lists')],
  history: [{ at: canary('history'), followers: 23_000, figures: { 'typical-views': [987_654, 1, 2, 3] } }],
};

export function knownCreator(change: Partial<KnownCreator> = {}): KnownCreator {
  return {
    key: GENERAL.key,
    platform: GENERAL.platform,
    handle: GENERAL.handle,
    general: GENERAL,
    forBrief: FOR_BRIEF,
    words: WORDS,
    ...change,
  };
}
