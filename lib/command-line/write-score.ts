import type { FitScore, ScoreCap, ScorePart } from '../core/score/fit-score';
import { ENGLISH } from '../core/words/english';
import { say } from '../core/words/say';
import { writeNumber, writePlain, writeQuoted, writeText } from './line-bytes';

/** The fit score as it is printed, its sentences in English words, straight into the bytes of the answer. */
export function writeScore(score: FitScore): void {
  if (score.status === 'withheld') {
    writePlain('{"status":"withheld","lacking":');
    writeText(JSON.stringify(score.lacking));
  } else {
    const { points, low, high, confidence, coverage, standing, caps } = score;
    writeNumber('{"status":"scored","points":', points);
    writeNumber(',"low":', low);
    writeNumber(',"high":', high);
    writePlain(',"confidence":"');
    writePlain(confidence);
    writeNumber('","coverage":', coverage);
    writePlain(',"standing":');
    writePlain(JSON.stringify(standing));
    writePlain(',"caps":');
    writeText(JSON.stringify(caps.map(spokenCap)));
  }
  writePlain(',"components":[');
  score.components.forEach(writePart);
  writePlain(']}');
}

function spokenCap({ id, limit, because }: ScoreCap) {
  return { id, limit, because: say(ENGLISH, because) };
}

function writePart({ id, theme, weight, points, contribution, because }: ScorePart, index: number): void {
  writePlain(index === 0 ? '{"id":"' : ',{"id":"');
  writePlain(id);
  writePlain('","theme":"');
  writePlain(theme);
  writeNumber('","weight":', weight);
  writeNumber(',"points":', points);
  writeNumber(',"contribution":', contribution);
  writePlain(',"because":');
  writeQuoted(say(ENGLISH, because));
  writePlain('}');
}
