import type { BenchmarkSet } from '../core/estimate/benchmarks/benchmark-set';
import { evaluate } from '../core/insight/evaluate';
import { type CaptionLanguages, countLanguages, tellingTexts } from '../core/niche/caption-languages';
import type { ProfileEvidence } from '../core/profile/record';
import type { Brief } from '../core/score/brief';
import { type InputLine, readInputLine } from './insight-input';
import { writeInsight } from './insight-output';
import { type DetectLanguage, languageDetector } from './language-detector';
import { takeBytes, writePlain } from './line-bytes';

/** What every profile of one call is judged by. */
export interface Given {
  readonly benchmarks: readonly BenchmarkSet[];
  readonly brief: Brief | null;
}

/** Whole lines of the input. */
export interface Block {
  /** Number of its first line, from 1. */
  readonly first: number;
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** Nothing comes after it. */
  readonly last: boolean;
}

export interface Answers {
  /** One line for each line of the block, UTF-8, in memory of their own. */
  readonly bytes: Uint8Array;
  /** A sentence for each line that could not be read. */
  readonly faults: readonly string[];
}

/** Answers blocks one after the other, with what all of them need at hand. */
export async function blockAnswerer(given: Given): Promise<(block: Block) => Answers> {
  const detect = await languageDetector(given.brief);
  return (block) => answerBlock(block, given, detect);
}

/** One line out for one line in, in order; `null` where a line cannot be read. */
export function answerBlock({ first, bytes }: Block, given: Given, detect: DetectLanguage | null): Answers {
  const faults: string[] = [];
  let number = first;
  for (const line of linesOf(bytes)) {
    const read = readLine(line, number);
    if (typeof read === 'string') {
      faults.push(`Line ${number}: ${read}.`);
      writePlain('null');
    } else writeAnswer(read, given, detect);
    writePlain('\n');
    number += 1;
  }
  return { bytes: takeBytes(), faults };
}

const NEWLINE = 10;

/** Decoded one by one: a line of plain letters, as most are, is read more quickly than one beside other scripts. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = 0; from <= buffer.length; ) {
    const end = buffer.indexOf(NEWLINE, from);
    const to = end === -1 ? buffer.length : end;
    yield buffer.toString('utf8', from, to);
    from = to + 1;
  }
}

function readLine(line: string, number: number): InputLine | string {
  return readInputLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
}

function writeAnswer(
  { key, evidence }: InputLine,
  { benchmarks, brief }: Given,
  detect: DetectLanguage | null,
): void {
  const languages = detect && languagesOf(evidence, detect);
  writeInsight(key, evaluate(evidence, { benchmarks, brief }), brief, languages);
}

function languagesOf({ posts }: ProfileEvidence, detect: DetectLanguage): CaptionLanguages | null {
  const texts = tellingTexts(posts.map(({ caption }) => caption));
  return countLanguages(texts.map(({ text, captions }) => ({ captions, tag: detect(text) })));
}
