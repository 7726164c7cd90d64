import { markdownText } from './markdown';

/** Parts that speak of our own reading and storing, not of the person. */
const OURS = new Set(['schema', 'seen', 'words', 'sort', 'stamps']);

/**
 * A row as lines that a person can read: one a part, with the parts of a part indented below it. What is not known
 * is left out; nothing else is.
 */
export function readableRow(row: unknown): readonly string[] {
  return linesOf(row, 0);
}

function linesOf(value: unknown, depth: number): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const named = Array.isArray(value)
    ? value.map((one, index): [string, unknown] => [String(index + 1), one])
    : Object.entries(value).filter(([name]) => !OURS.has(name));
  return named.flatMap(([name, part]) => partLines(name, part, depth));
}

function partLines(name: string, part: unknown, depth: number): readonly string[] {
  if (part === null || part === undefined || part === '') return [];
  const head = `${'  '.repeat(depth)}- ${markdownText(spelled(name))}`;
  if (typeof part !== 'object') return [`${head}: ${markdownText(String(part))}`];
  if (Array.isArray(part) && part.every((one) => typeof one !== 'object')) {
    return part.length === 0 ? [] : [`${head}: ${markdownText(part.join(', '))}`];
  }
  const below = linesOf(part, depth + 1);
  return below.length === 0 ? [] : [head, ...below];
}

/** lastSeenAt -> last seen at */
function spelled(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
