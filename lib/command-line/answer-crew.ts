import { Worker } from 'node:worker_threads';
import { type Answers, answerBlock, type Block, type Given } from './answer-block';
import { languageDetector } from './language-detector';

export interface AnswerCrew {
  /** The answers of a block; blocks may be given before earlier ones are answered. */
  answer(block: Block): Promise<Answers>;
  /** How many blocks may be under way at once without one waiting for another. */
  readonly size: number;
  close(): Promise<void>;
}

/** Young objects die within a profile: room for many saves most of the collecting. */
const YOUNG_MB = 96;

interface Thread {
  readonly worker: Worker;
  /** Those whose answers the thread owes, in order. */
  readonly waiting: {
    readonly done: (answers: Answers) => void;
    readonly failed: (error: Error) => void;
  }[];
}

/** Blocks under way for each thread: while one is answered and one waits, the others are read or printed. */
const BLOCKS_PER_THREAD = 4;

/**
 * As many threads as `cores`, begun where more than one block comes: a short input is answered here before they would
 * be there, and on one core nothing is gained. This thread then only reads and prints: while it answered a block itself,
 * whoever writes to it or reads from it had to wait.
 */
export function answerCrew(given: Given, cores: number): AnswerCrew {
  let threads: readonly Thread[] | null = null;
  const detector = languageDetector(given.brief);

  return {
    size: cores > 1 ? BLOCKS_PER_THREAD * cores : 1,
    async answer(block) {
      if (cores > 1 && !block.last) threads ??= Array.from({ length: cores }, () => startThread(given));
      if (!threads) return answerBlock(block, given, await detector);
      return hand(
        threads.reduce((one, two) => (two.waiting.length < one.waiting.length ? two : one)),
        block,
      );
    },
    async close() {
      for (const { worker } of threads ?? []) await worker.terminate();
    },
  };
}

function hand({ worker, waiting }: Thread, block: Block): Promise<Answers> {
  return new Promise((done, failed) => {
    waiting.push({ done, failed });
    worker.postMessage(block, [block.bytes.buffer as ArrayBuffer]);
  });
}

/** The thread lies beside this code in the bundle: see start.mjs. */
function startThread(given: Given): Thread {
  const worker = new Worker(new URL('./insight-thread.mjs', import.meta.url), {
    workerData: given,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting: Thread['waiting'] = [];
  worker.on('message', (answers: Answers) => waiting.shift()?.done(answers));
  worker.on('error', (error) => {
    for (const { failed } of waiting.splice(0)) failed(error);
  });
  return { worker, waiting };
}
