/** Formatters are dear to build, a fraction of a millisecond each: the one made for a key (a locale, say) is kept. */
export function kept<Made extends object>(make: (key: string) => Made): (key: string) => Made {
  const cache = new Map<string, Made>();
  return (key) => {
    const known = cache.get(key);
    if (known) return known;
    const made = make(key);
    cache.set(key, made);
    return made;
  };
}
