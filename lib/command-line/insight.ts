/** `npm run --silent insight`: one profile a line in, one evaluation a line out; see insight-input.ts. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Answers, Given } from './answer-block';
import { answerCrew } from './answer-crew';
import { cutBlocks } from './cut-blocks';
import { INSIGHT_USAGE, readInsightArguments } from './insight-arguments';
import { FieldError } from './insight-fields';
import { readBenchmarks, readBrief } from './insight-files';

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
  await answerAll(given);
}

/** In the order of the input, though several blocks are under way; no more of it is held than the crew can take. */
async function answerAll(given: Given): Promise<void> {
  // Whoever reads the answers may have seen enough.
  process.stdout.on('error', () => process.exit(1));
  const crew = answerCrew(given, availableParallelism());
  const underWay: Promise<Answers>[] = [];
  for await (const block of cutBlocks(process.stdin)) {
    underWay.push(crew.answer(block));
    while (underWay.length >= crew.size) await print(underWay.shift());
  }
  while (underWay.length > 0) await print(underWay.shift());
  await Promise.all([process.stdout, process.stderr].map(flushed));
  // The threads hold nothing; taking them down one by one takes longer than leaving.
  process.exit();
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((go) => stream.write('', () => go()));
}

async function print(answers: Promise<Answers> | undefined): Promise<void> {
  if (!answers) return;
  const { bytes, faults } = await answers;
  for (const fault of faults) stop(1, fault);
  if (!process.stdout.write(bytes)) await new Promise((go) => process.stdout.once('drain', go));
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
