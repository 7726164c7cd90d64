import { Worker } from 'node:worker_threads';
import type { Answers, Block, Given } from './answer-block';

export interface AnswerCrew {
  /** The answers of a block; blocks may be given before earlier ones are answered. */
  answer(block: Block): Promise<Answers>;
  /** How many blocks may be under way at once without one waiting for another. */
  readonly size: number;
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
  // Loaded where it is needed: with threads that is not here.
  let here: Promise<(block: Block) => Answers> | null = null;

  return {
    size: cores > 1 ? BLOCKS_PER_THREAD * cores : 1,
    async answer(block) {
      if (cores > 1 && !block.last) threads ??= Array.from({ length: cores }, () => startThread(given));
      const free = threads?.reduce((one, two) => (two.waiting.length < one.waiting.length ? two : one));
      if (free) return hand(free, block);
      here ??= import('./answer-block').then(({ blockAnswerer }) => blockAnswerer(given));
      return (await here)(block);
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
