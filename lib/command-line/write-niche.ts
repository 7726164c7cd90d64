import type { Niche } from '../core/niche/niche';
import { writeNumber, writePlain } from './line-bytes';

/** The niche as it is printed, straight into the bytes of the answer. */
export function writeNiche({ status, id, candidates, focus }: Niche): void {
  writePlain('{"status":"');
  writePlain(status);
  writePlain('","id":');
  writePlain(JSON.stringify(id));
  writePlain(',"candidates":[');
  candidates.forEach(writeCandidate);
  writeNumber('],"focus":', focus);
  writePlain('}');
}

function writeCandidate({ id, hits, share }: Niche['candidates'][number], index: number): void {
  writePlain(index === 0 ? '{"id":"' : ',{"id":"');
  writePlain(id);
  writeNumber('","hits":', hits);
  writeNumber(',"share":', share);
  writePlain('}');
}
