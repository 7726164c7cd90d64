import { createContext, createElement, Fragment, type ReactNode, useContext, useMemo } from 'react';
import { ENGLISH } from '../../lib/core/words/english';
import { type Speaker, say } from '../../lib/core/words/say';
import type { ParamsOf, Sentence, WordKey } from '../../lib/core/words/sentence';

const Speaking = createContext<Speaker>(ENGLISH);

/** Every text below is spoken by this speaker. */
export function Words(props: { readonly speaker: Speaker; readonly children: ReactNode }): ReactNode {
  return <Speaking value={props.speaker}>{props.children}</Speaking>;
}

export function useSpeaker(): Speaker {
  return useContext(Speaking);
}

/** Keys whose text has no placeholder. */
export type PlainKey = { [Key in WordKey]: keyof ParamsOf<Key> extends never ? Key : never }[WordKey];

export interface Say {
  (plain: PlainKey): string;
  (made: Sentence): string;
  <Key extends WordKey>(key: Key, params: ParamsOf<Key>): string;
}

/** Puts a sentence, or a key with its parameters, into the speaker's words. */
export function useSay(): Say {
  const speaker = useSpeaker();
  return useMemo(
    () =>
      (what: Sentence | WordKey, params: Sentence['params'] = {}): string =>
        say(speaker, typeof what === 'string' ? { key: what, params } : what),
    [speaker],
  );
}

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A sentence some of whose parameters are elements (a bold name): the catalogue keeps the word order. */
export function Rich(props: {
  readonly of: Sentence;
  readonly with: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  const speaker = useSpeaker();
  const slots = Object.keys(props.with).map((name) => [name, `${OPEN}${name}${CLOSE}`]);
  const text = say(speaker, {
    key: props.of.key,
    params: { ...props.of.params, ...Object.fromEntries(slots) },
  });
  const pieces = text.split(OPEN).map((piece) => {
    const [name = '', rest] = piece.split(CLOSE);
    return rest === undefined ? piece : createElement(Fragment, null, props.with[name], rest);
  });
  return createElement(Fragment, null, ...pieces);
}

/** A stranger's text inside a sentence: kept from turning the direction of the words around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
