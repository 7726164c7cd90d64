import { describe, expect, it } from 'vitest';
import { caseNames, expectedOutput, output, savedCase } from '../fixture-case';

describe('TikTok pages and answers of every known shape', () => {
  const names = caseNames('tiktok');

  it('has a case for each', () => expect(names.length).toBeGreaterThan(20));

  it.each(names)('%s', (name) => {
    expect(output(savedCase('tiktok', name))).toEqual(expectedOutput('tiktok', name));
  });
});
