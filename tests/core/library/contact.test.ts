import { describe, expect, it } from 'vitest';
import { type ContactLine, latelyContacted, momentOf } from '../../../lib/core/library/contact';

const NOW = '2026-04-20T10:00:00.000Z';
const contact = (at: string): ContactLine => ({
  id: at,
  at,
  how: 'email',
  by: 'Ana',
  listId: null,
  listName: null,
  about: null,
  fee: null,
  productValue: null,
  own: true,
});

describe('somebody wrote lately', () => {
  const older = contact('2026-04-01T10:00:00.000Z');
  const fresh = contact('2026-04-12T09:00:00.000Z');

  it('is the newest contact within the days', () => {
    expect(latelyContacted([older, fresh], NOW, 14)).toBe(fresh);
    expect(latelyContacted([older, fresh], NOW, 30)).toBe(fresh);
  });

  it('is nobody after that, and nobody where the user wants no warning', () => {
    expect(latelyContacted([older], NOW, 14)).toBeNull();
    expect(latelyContacted([older, fresh], NOW, 0)).toBeNull();
    expect(latelyContacted([], NOW, 14)).toBeNull();
  });
});

describe('the moment of a typed day', () => {
  it('is now for today, the middle of any other day, and stays where the day does', () => {
    expect(momentOf(null, NOW)).toBe(NOW);
    expect(momentOf('2026-04-20', NOW)).toBe(NOW);
    expect(momentOf('2026-04-18', NOW)).toBe('2026-04-18T12:00:00.000Z');
    const before = '2026-04-18T09:13:00.000Z';
    expect(momentOf('2026-04-18', NOW, before)).toBe(before);
    expect(momentOf('2026-04-17', NOW, before)).toBe('2026-04-17T12:00:00.000Z');
    expect(momentOf(null, NOW, before), 'an emptied day is today').toBe(NOW);
  });
});
