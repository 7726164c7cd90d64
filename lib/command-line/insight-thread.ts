import { parentPort, workerData } from 'node:worker_threads';
import { answerBlock, type Block, type Given } from './answer-block';

/** One more core for `insight`: blocks of lines come in, their answers go back. */
const encoder = new TextEncoder();
parentPort?.on('message', (block: Block) => {
  const { text, faults } = answerBlock(block, workerData as Given);
  const bytes = encoder.encode(text);
  parentPort?.postMessage({ bytes, faults }, [bytes.buffer as ArrayBuffer]);
});
