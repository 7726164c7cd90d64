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

/**
 * This thread and as many others as `threads` says. The others start beside the first block where more will come: a
 * short input is answered before they would be there.
 */
export function answerCrew(given: Given, threads: number): AnswerCrew {
  let others: readonly Thread[] | null = null;
  const detector = languageDetector(given.brief);

  async function answerHere(block: Block): Promise<Answers> {
    return answerBlock(block, given, await detector);
  }

  return {
    size: 2 * threads + 1,
    async answer(block) {
      const begins = !others;
      if (threads > 0 && !block.last) others ??= Array.from({ length: threads }, () => startThread(given));
      if (begins || !others) return answerHere(block);
      const free = others.reduce((one, two) => (two.waiting.length < one.waiting.length ? two : one));
      return free.waiting.length < 2 ? hand(free, block) : answerHere(block);
    },
    async close() {
      for (const { worker } of others ?? []) await worker.terminate();
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
