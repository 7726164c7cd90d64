// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeysHelp } from '../../components/insight/keys-help';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import { draw } from './draw';

function told(letters: Letters | null): readonly string[] {
  draw(<KeysHelp open letters={letters} onClose={() => {}} />);
  return [...screen.getByRole('dialog').querySelectorAll('dt .only-heard')].map(
    ({ textContent }) => textContent ?? '',
  );
}

describe('the list of keys', () => {
  it('tells the letters of the user, and every key that goes with them', () => {
    expect(told({ ...DEFAULT_LETTERS, yes: 'a' })).toEqual([
      'a',
      'm',
      'x',
      'z',
      'n',
      'l',
      's',
      '1 – 9',
      'y n u',
      'q',
      '?',
      'Esc',
    ]);
  });

  it('tells only what works while letters are switched off', () => {
    expect(told(null)).toEqual(['Esc']);
  });
});
