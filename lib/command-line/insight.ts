/** `npm run --silent insight`: one profile a line in, one evaluation a line out; see insight-input.ts. */
import { readFileSync } from 'node:fs';
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

/** Cut from whole portions of the input: a reader that wakes up for every line costs a tenth of the time. */
async function answerLines(given: Given): Promise<void> {
  // Whoever reads the answers may have seen enough.
  process.stdout.on('error', () => process.exit(1));
  let number = 0;
  let begun = '';
  for await (const portion of process.stdin.setEncoding('utf8')) {
    const lines = `${begun}${portion}`.split('\n');
    begun = lines.pop() ?? '';
    let answers = '';
    for (const line of lines) answers += `${answer(line, ++number, given)}\n`;
    if (answers !== '' && !process.stdout.write(answers)) await drained();
  }
  if (begun !== '') process.stdout.write(`${answer(begun, ++number, given)}\n`);
}

function drained(): Promise<unknown> {
  return new Promise((go) => process.stdout.once('drain', go));
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
