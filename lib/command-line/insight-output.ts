import type { Evaluation } from '../core/insight/evaluation';
import type { CaptionLanguages } from '../core/niche/caption-languages';
import type { Brief } from '../core/score/brief';
import { writePlain, writeQuoted, writeText } from './line-bytes';
import { writeMeasurements } from './write-measurements';
import { writeNiche } from './write-niche';
import { writePaid } from './write-paid';
import { writePrice } from './write-price';
import { writeScore } from './write-score';
import { writeSignals } from './write-signals';

/** Writes the line of one profile. */
export function writeInsight(
  key: string,
  evaluation: Evaluation,
  brief: Brief | null,
  languages: CaptionLanguages | null,
): void {
  writePlain('{"key":');
  writeQuoted(key);
  writePlain(',"engine":');
  writeText(JSON.stringify(evaluation.engine));
  writePlain(',"metrics":');
  writeMeasurements(evaluation.metrics);
  writePlain(',"signals":');
  writeSignals(evaluation.signals);
  writePlain(',"conversation":');
  writeText(JSON.stringify(evaluation.conversation));
  writePlain(',"paid":');
  writePaid(evaluation.paid);
  writePlain(',"niche":');
  writeNiche(evaluation.niche);
  writePlain(',"match":');
  writeText(JSON.stringify(evaluation.match));
  if (brief) writeText(`,"findings":${JSON.stringify(evaluation.findings)}`);
  writePlain(',"price":');
  writePrice(evaluation.price);
  writePlain(',"score":');
  writeScore(evaluation.score);
  if (languages) writeText(`,"languages":${JSON.stringify(languages)}`);
  writePlain('}');
}
