const LONGEST = 64;
const MOST = 30;

/** Tags as typed, parted by commas: each once. */
export function tagsIn(text: string): readonly string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().slice(0, LONGEST))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST);
}
