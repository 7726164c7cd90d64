/** Asks once per key: ladders come back to the same question for every field. */
export function once<Key extends object, T>(ask: (key: Key) => T): (key: Key) => T {
  const answers = new WeakMap<Key, { readonly answer: T }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) };
    answers.set(key, known);
    return known.answer;
  };
}
