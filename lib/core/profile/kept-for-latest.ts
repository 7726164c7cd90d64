import type { ProfileEvidence } from './record';

/**
 * What is made of a profile, made once however many ask in a row. A weak map would keep more and cost more than the
 * making: its entries are looked at whenever young objects are collected.
 */
export function keptForLatest<Made>(
  make: (evidence: ProfileEvidence) => Made,
): (evidence: ProfileEvidence) => Made {
  let latest: { readonly evidence: ProfileEvidence; readonly made: Made } | null = null;
  return (evidence) => {
    if (latest?.evidence !== evidence) latest = { evidence, made: make(evidence) };
    return latest.made;
  };
}
