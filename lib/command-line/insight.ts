/** `npm run --silent insight`: one profile a line in, one evaluation a line out; see insight-input.ts. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { evaluate } from '../core/insight/evaluate';
import type { Brief } from '../core/score/brief';
import { INSIGHT_USAGE, readInsightArguments } from './insight-arguments';
import { FieldError } from './insight-fields';
import { readBenchmarks, readBrief } from './insight-files';
import { readInputLine } from './insight-input';
import { insightOutput } from './insight-output';

interface Given {
  readonly benchmarks: readonly BenchmarkSet[];
  readonly brief: Brief | null;
}

/** Written in portions: one system call a line would cost more than the estimates. */
const PORTION = 1 << 16;

async function main(): Promise<void> {
  const words = readInsightArguments(process.argv.slice(2));
  if (typeof words === 'string') return stop(2, `${words} Usage: ${INSIGHT_USAGE}`);
  let given: Given;
  try {
    given = {
      benchmarks: words.benchmarks === null ? [] : readJsonFile(words.benchmarks, readBenchmarks),
      brief: words.brief === null ? null : readJsonFile(words.brief, readBrief),
    };
  } catch (error) {
    return stop(1, error instanceof Error ? error.message : String(error));
  }
  await answerLines(given);
}

async function answerLines(given: Given): Promise<void> {
  let number = 0;
  let waiting = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    waiting += `${answer(line, number, given)}\n`;
    if (waiting.length < PORTION) continue;
    if (!process.stdout.write(waiting)) await new Promise((go) => process.stdout.once('drain', go));
    waiting = '';
  }
  if (waiting !== '') process.stdout.write(waiting);
}

function answer(line: string, number: number, { benchmarks, brief }: Given): string {
  const read = readInputLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
  if (typeof read === 'string') {
    stop(1, `Line ${number}: ${read}.`);
    return 'null';
  }
  return JSON.stringify(insightOutput(read.key, evaluate(read.evidence, { benchmarks, brief }), brief));
}

function readJsonFile<Content>(file: string, read: (value: unknown) => Content): Content {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Error(`${file} ${why}.`);
  }
  try {
    return read(parsed);
  } catch (error) {
    if (error instanceof FieldError) throw new Error(`${file}: ${error.message}.`);
    throw error;
  }
}

function stop(code: 1 | 2, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

await main();
