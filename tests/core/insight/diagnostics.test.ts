import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../../lib/core/insight/diagnostics';
import type { ReaderHealth } from '../../../lib/core/insight/reader-health';

const WHERE = { platform: 'instagram', engine: '1' } as const;

const HEALTH: ReaderHealth = {
  status: 'partly-read',
  fields: [
    { field: 'handle', rung: 0, of: 3 },
    { field: 'followers', rung: 2, of: 4 },
    { field: 'post.likes', rung: 0, of: 2 },
    { field: 'following', rung: null, of: 4 },
  ],
  missing: ['following'],
  at: '2026-04-20T10:11:12.345Z',
};

describe('diagnostics', () => {
  it('say which field was read which way, and what is missing', () => {
    expect(diagnosticsOf(HEALTH, WHERE)).toBe(
      [
        'Touchstone diagnostics 1',
        'site: instagram',
        'rules: 1',
        'status: partly-read',
        'day: 2026-04-20',
        'missing: following',
        'handle: 1/3',
        'followers: 3/4',
        'post.likes: 1/2',
        'following: -/4',
        '',
      ].join('\n'),
    );
  });

  it('say since which day the site lacks a field', () => {
    const text = diagnosticsOf({ ...HEALTH, missingSince: '2026-04-18T07:00:00.000Z' }, WHERE);
    expect(text).toContain('missing: following\nsince: 2026-04-18\n');
  });

  it('name no field that a page could have made up', () => {
    const text = diagnosticsOf(
      {
        ...HEALTH,
        fields: [
          { field: 'lena.bakes', rung: 0, of: 1 },
          { field: 'post.Lena Brandt', rung: 0, of: 1 },
          { field: 'constructor', rung: 0, of: 1 },
        ],
        missing: ['12345 followers\nhandle: lena'],
        at: 'lena, 12:00',
      },
      WHERE,
    );
    expect(text).not.toMatch(/lena|brandt|12345|12:00|constructor/i);
    expect(text.split('\n').slice(4)).toEqual([
      'day: -',
      'missing: other',
      'other: 1/1',
      'post.other: 1/1',
      'other: 1/1',
      '',
    ]);
  });
});
