import type { Words } from './en';

export type WordKey = keyof Words;

/** `{name}` or `{name:format}` in a template; the format is the catalogue's business, not the caller's. */
type Placeholders<Text> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}:${string}` ? Name : Slot) | Placeholders<Rest>
  : never;

type TextOf<Entry> = Entry extends { readonly one: infer One; readonly other: infer Other }
  ? One | Other
  : Entry;

export type ParamsOf<Key extends WordKey> = {
  readonly [Name in Placeholders<TextOf<Words[Key]>>]: string | number;
};

/**
 * A sentence that has not been put into words yet: it can be stored, sent and shown in any language.
 * Made with `sentence(key, params)`, spoken with `say`.
 */
export interface Sentence {
  readonly key: WordKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A sentence whose parameters are checked against its template. */
export function sentence<Key extends WordKey>(
  key: Key,
  ...[params]: keyof ParamsOf<Key> extends never ? [] : [ParamsOf<Key>]
): Sentence {
  return { key, params: params ?? {} };
}
