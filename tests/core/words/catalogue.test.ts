import { describe, expect, it } from 'vitest';
import { ENGLISH_PARTS, english } from '../../../lib/core/words/en';
import { COMMON } from '../../../lib/core/words/en-common';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import type { WordKey } from '../../../lib/core/words/sentence';
import { filled, KEYS, slotsOf, textsOf } from './templates';

const FORMATS = [undefined, 'whole', 'one', 'compact', 'percent', 'tenth', 'ago', 'times', 'signed'];
/** The product measures signs; it never accuses, and it keeps its own words for its parts to itself. */
const NEVER_SAID =
  /\b(fakes?|fraud\w*|bots?|streaks?|rungs?|coverage|caps|volatility|honest accounts|influencers?|KPIs?|scrap(e|ed|es|ing))\b/i;

describe.each(KEYS)('%s', (key) => {
  it('speaks in full when its parameters are given', () => {
    const texts = textsOf(key).map((_, form) => say(ENGLISH, filled(key, form === 0 ? 1 : 3)));
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text, 'a slot that is never filled, or a brace that is no slot').not.toMatch(/[{}]/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('asks for known formats, and counts by n where it has two forms', () => {
    for (const { name, format } of slotsOf(key)) expect(FORMATS, `{${name}:${format}}`).toContain(format);
    if (textsOf(key).length > 1) expect(slotsOf(key).map(({ name }) => name)).toContain('n');
  });

  it('is written in the product’s words', () => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)+$/);
    for (const text of textsOf(key)) {
      expect(text).toBe(text.trim());
      expect(text, 'two spaces').not.toMatch(/ {2}/);
      expect(text).not.toMatch(NEVER_SAID);
    }
  });
});

describe('the catalogue', () => {
  it('gives each key in one part alone, and finds it there', () => {
    const keys = ENGLISH_PARTS.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const part of ENGLISH_PARTS)
      for (const [key, entry] of Object.entries(part)) expect(english(key as WordKey)).toBe(entry);
  });

  it('would notice an accusation', () => {
    expect('12 % fake followers').toMatch(NEVER_SAID);
  });

  it('holds the shared words and every area', () => {
    for (const key of Object.keys(COMMON)) expect(KEYS).toContain(key);
    expect(KEYS.length).toBeGreaterThan(Object.keys(COMMON).length);
  });
});
