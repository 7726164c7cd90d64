import type { Payload } from '../../lib/messages/client';
import type { SCHEMAS } from '../../lib/messages/schemas';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { reportOf } from '../app/world';

/** One good payload of every message. */
export const GOOD: { readonly [Type in keyof typeof SCHEMAS]: Payload<Type> } = {
  'page.observed': reportOf(maraKneads),
  'surface.get': { tabId: null },
  'tab.get': {},
  'recent.list': { limit: 5 },
  'verdict.set': { key: 'instagram:mara.kneads', listId: 'shortlist', verdict: 'yes' },
  'note.save': { key: 'instagram:mara.kneads', text: 'Answers quickly' },
  'quote.save': { key: 'instagram:mara.kneads', format: 'reel', amount: 300, currency: 'EUR' },
  'quote.list': {},
  'quote.remove': { id: 'quote-1' },
  'change.undo': {},
  'list.list': {},
  'list.create': { name: 'Spring' },
  'list.rename': { listId: 'shortlist', name: 'Autumn' },
  'list.next': {},
  'brief.list': {},
  'brief.get': { listId: 'shortlist' },
  'brief.save': {
    listId: 'shortlist',
    brief: {
      name: 'Flour, autumn',
      platforms: ['instagram'],
      followers: { min: 5000, max: 50_000 },
      niches: ['food'],
      terms: ['sourdough', 'rye bread'],
      languages: ['en', 'pt-BR'],
      redLines: ['vodka'],
      ownBrands: ['Millbrook Flour'],
      rivalBrands: ['Grainworks'],
      lookBackDays: 365,
      budgetPerPost: { amount: 250.5, currency: 'EUR' },
      weights: { engagement: 30 },
    },
  },
  'brief.open': { listId: 'shortlist' },
  'entry.set': { key: 'tiktok:nuri.newpan', listId: 'shortlist', listed: true },
  'profile.get': { key: 'instagram:mara.kneads' },
  'profile.forget': { key: 'instagram:mara.kneads', never: true },
  'profile.search': { handle: 'mara' },
  'library.sizes': {},
  'profile.claim': { key: 'instagram:mara.kneads', isMe: true },
  'library.erase': { everything: true },
  'consent.answer': { audience: 'brand', reading: 'page', memory: 'listed', floor: 1000 },
  'settings.get': {},
  'settings.change': { badges: false },
  'benchmarks.get': {},
  'benchmarks.measure': {},
  'benchmarks.set': {
    sets: [
      {
        id: 'own',
        platform: 'tiktok',
        metric: 'engagement-rate-views',
        year: 2026,
        source: 'own',
        knots: [[1000, 0.1]],
        tau: 0.4,
      },
    ],
  },
  'sidepanel.open': { tabId: 3 },
};
