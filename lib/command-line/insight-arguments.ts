export interface InsightArguments {
  /** File names; null = not given. */
  readonly benchmarks: string | null;
  readonly brief: string | null;
}

export const INSIGHT_USAGE = 'insight [--benchmarks FILE] [--brief FILE] < profiles.jsonl';

/** What the command was asked for, or one sentence why it cannot be understood. */
export function readInsightArguments(words: readonly string[]): InsightArguments | string {
  const given: { benchmarks: string | null; brief: string | null } = { benchmarks: null, brief: null };
  for (let index = 0; index < words.length; index += 2) {
    const word = words[index] ?? '';
    const value = words[index + 1];
    if (word !== '--benchmarks' && word !== '--brief') return `${word} is not known.`;
    const name = word === '--brief' ? 'brief' : 'benchmarks';
    if (value === undefined || value === '') return `${word} needs the name of a file.`;
    if (given[name] !== null) return `${word} is given twice.`;
    given[name] = value;
  }
  return given;
}
