import { parentPort, workerData } from 'node:worker_threads';
import { type Block, blockAnswerer, type Given } from './answer-block';

/** One core of `insight`: blocks of lines come in, their answers go back. */
const answerer = blockAnswerer(workerData as Given);
parentPort?.on('message', async (block: Block) => {
  const answers = (await answerer)(block);
  parentPort?.postMessage(answers, [answers.bytes.buffer as ArrayBuffer]);
});
