import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, isBackupDue } from '../../../lib/core/library/backup';

const NOW = '2026-04-20T10:00:00.000Z';
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * DAY_MS).toISOString();

describe('a backup is due', () => {
  it.each([
    ['never made, 19 rows', null, { rows: 19, changedAt: NOW }, false],
    ['never made, 20 rows', null, { rows: 20, changedAt: NOW }, true],
    ['6 days old, changed', { at: daysAgo(6), rows: 20 }, { rows: 30, changedAt: NOW }, false],
    ['7 days old, changed', { at: daysAgo(7), rows: 20 }, { rows: 20, changedAt: daysAgo(1) }, true],
    [
      '7 days old, rows of a file came in',
      { at: daysAgo(7), rows: 20 },
      { rows: 25, changedAt: daysAgo(9) },
      true,
    ],
    [
      '70 days old, nothing changed',
      { at: daysAgo(70), rows: 20 },
      { rows: 20, changedAt: daysAgo(80) },
      false,
    ],
    ['70 days old, everything was erased', { at: daysAgo(70), rows: 20 }, { rows: 0, changedAt: NOW }, false],
    ['of the future, changed', { at: daysAgo(-400), rows: 20 }, { rows: 21, changedAt: NOW }, true],
  ] as const)('%s', (_name, last, written, due) => {
    expect(isBackupDue(last, written, NOW)).toBe(due);
  });

  it('never within a week of the last one, whatever was written', () => {
    const any = fc.tuple(fc.double({ min: 0, max: 6.99, noNaN: true }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(any, ([days, rows, then]) => {
        const last = { at: daysAgo(days), rows: then };
        expect(isBackupDue(last, { rows, changedAt: NOW }, NOW)).toBe(false);
      }),
    );
  });
});

it('carries its day in its name', () => {
  expect(backupName(NOW)).toBe('touchstone-backup-2026-04-20.json');
});
