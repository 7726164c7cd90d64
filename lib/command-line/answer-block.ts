import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { evaluate } from '../core/insight/evaluate';
import type { Brief } from '../core/score/brief';
import { readInputLine } from './insight-input';
import { insightOutput } from './insight-output';

/** What every profile of one call is judged by. */
export interface Given {
  readonly benchmarks: readonly BenchmarkSet[];
  readonly brief: Brief | null;
}

/** Whole lines of the input. */
export interface Block {
  /** Number of its first line, from 1. */
  readonly first: number;
  readonly text: string;
}

export interface Answers {
  /** One line for each line of the block. */
  readonly text: string;
  /** A sentence for each line that could not be read. */
  readonly faults: readonly string[];
}

/** One line out for one line in, in order; `null` where a line cannot be read. */
export function answerBlock({ first, text }: Block, given: Given): Answers {
  const faults: string[] = [];
  let answers = '';
  let number = first;
  for (const line of text.split('\n')) answers += `${answerLine(line, number++, given, faults)}\n`;
  return { text: answers, faults };
}

function answerLine(line: string, number: number, { benchmarks, brief }: Given, faults: string[]): string {
  const read = readInputLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
  if (typeof read === 'string') {
    faults.push(`Line ${number}: ${read}.`);
    return 'null';
  }
  return JSON.stringify(insightOutput(read.key, evaluate(read.evidence, { benchmarks, brief }), brief));
}
