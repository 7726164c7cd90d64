import type { Signal } from '../core/signals/signal';
import { ENGLISH } from '../core/words/english';
import { say } from '../core/words/say';
import { writeNumber, writePlain, writeQuoted } from './line-bytes';

/** The signals as they are printed, their sentences in English words, straight into the bytes of the answer. */
export function writeSignals(signals: readonly Signal[]): void {
  writePlain('[');
  signals.forEach(writeSignal);
  writePlain(']');
}

function writeSignal({ id, status, severity, because, otherwise }: Signal, index: number): void {
  writePlain(index === 0 ? '{"id":"' : ',{"id":"');
  writePlain(id);
  writePlain('","status":"');
  writePlain(status);
  writeNumber('","severity":', severity);
  writePlain(',"because":');
  writeQuoted(say(ENGLISH, because));
  if (otherwise) {
    writePlain(',"otherwise":');
    writeQuoted(say(ENGLISH, otherwise));
  }
  writePlain('}');
}
