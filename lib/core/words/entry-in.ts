/** A template, or two of them, chosen by the sentence's `n`. */
export type Entry = string | { readonly one: string; readonly other: string };

/** The entry of a key in the first part that has it; without one it throws. */
export function entryIn(parts: readonly Readonly<Record<string, Entry>>[], key: string): Entry {
  for (const part of parts) {
    const entry = part[key];
    if (entry !== undefined) return entry;
  }
  throw new Error(`No words for ${key}`);
}
