import type { Sentence, WordKey } from '../../../lib/core/words/sentence';
import { EN } from './english';

export interface Slot {
  readonly name: string;
  readonly format: string | undefined;
}

export const KEYS = Object.keys(EN) as readonly WordKey[];

/** All texts of a key: one, or one for each plural form. */
export function textsOf(key: WordKey): readonly string[] {
  const entry: string | { readonly one: string; readonly other: string } = EN[key];
  return typeof entry === 'string' ? [entry] : [entry.one, entry.other];
}

export function slotsOf(key: WordKey): readonly Slot[] {
  return textsOf(key).flatMap((text) =>
    [...text.matchAll(/\{(\w+)(?::(\w+))?\}/g)].map(([, name = '', format]) => ({ name, format })),
  );
}

/** The key with every parameter given; a fixed number, so that what is spoken can be compared. */
export function filled(key: WordKey, value: number | string = 3): Sentence {
  return { key, params: Object.fromEntries(slotsOf(key).map(({ name }) => [name, value])) };
}
