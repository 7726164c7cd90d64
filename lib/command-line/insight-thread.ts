import { parentPort, workerData } from 'node:worker_threads';
import { answerBlock, type Block, type Given } from './answer-block';
import { languageDetector } from './language-detector';

/** One more core for `insight`: blocks of lines come in, their answers go back. */
const given = workerData as Given;
const detector = languageDetector(given.brief);
parentPort?.on('message', async (block: Block) => {
  const answers = answerBlock(block, given, await detector);
  parentPort?.postMessage(answers, [answers.bytes.buffer as ArrayBuffer]);
});
