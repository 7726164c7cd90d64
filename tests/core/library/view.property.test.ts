import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_QUERY,
  LIST_AT_HAND,
  MISSING_FACTS,
  NO_LIST,
  SORT_IDS,
} from '../../../lib/core/library/library-query';
import { STAGES } from '../../../lib/core/library/stage';
import { dayAhead, momentBack, queryOf, savedQuery } from '../../../lib/core/library/view';
import { PLATFORM_IDS } from '../../../lib/core/profile/platform';

const NOW = '2026-04-21T10:00:00.000Z';
const maybe = <Value>(...values: readonly Value[]) => fc.constantFrom(null, ...values);
const queries = fc.record({
  sort: fc.constantFrom(...SORT_IDS),
  descending: fc.boolean(),
  text: fc.string({ maxLength: 20 }),
  platform: maybe(...PLATFORM_IDS),
  tier: maybe('nano' as const, 'micro' as const, 'mega' as const),
  niche: maybe('food', 'pets'),
  language: maybe('de', 'pl'),
  verdict: maybe('yes' as const, 'none' as const),
  onList: maybe(LIST_AT_HAND, NO_LIST, 'spring'),
  seenSince: fc.constantFrom(null, momentBack(7, NOW), '2026-03-01'),
  seenBefore: fc.constantFrom(null, momentBack(90, NOW), '2026-02-01'),
  stage: maybe(...STAGES, 'none' as const),
  tag: fc.option(fc.string({ minLength: 1, maxLength: 8 })),
  owner: maybe('Mia'),
  dueBy: fc.constantFrom(null, dayAhead(0, NOW), dayAhead(7, NOW)),
  missing: maybe(...MISSING_FACTS),
  notFound: fc.constantFrom(null, true as const),
  byBrief: fc.boolean(),
});

describe('a saved view', () => {
  it('asks again for what was on show', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(queryOf(savedQuery(query, NOW), NOW)).toEqual(query);
      }),
    );
  });

  it('goes on meaning "in 7 days" on a later day', () => {
    const saved = savedQuery({ ...FIRST_QUERY, seenSince: momentBack(7, NOW) }, NOW);
    expect(queryOf(saved, '2026-05-21T10:00:00.000Z').seenSince).toBe('2026-05-14T10:00:00.000Z');
    const named = savedQuery({ ...FIRST_QUERY, seenSince: '2026-04-14' }, NOW);
    expect(queryOf(named, '2026-05-21T10:00:00.000Z').seenSince, 'a day that was named stays').toBe(
      '2026-04-14',
    );
  });

  it('of a later version, or of nobody, is read without a fault', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (saved) => {
        expect(Object.keys(queryOf(saved, NOW)).sort()).toEqual(Object.keys(FIRST_QUERY).sort());
      }),
    );
    const strange = { sort: 'luck', tier: 7, seenWithinDays: -1, descending: 'yes' };
    expect(queryOf(strange, NOW)).toEqual(FIRST_QUERY);
  });
});
