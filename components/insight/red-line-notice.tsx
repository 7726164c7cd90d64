import type { ReactNode } from 'react';
import type { Finding } from '../../lib/core/niche/match';
import { Sign } from '../ui/sign';
import { isolate, useSay } from '../ui/words';

/** What the brief rules out stands beside the score; the quotes stand with the brief. */
export function RedLineNotice(props: { readonly findings: readonly Finding[] }): ReactNode {
  const say = useSay();
  const terms = new Set(
    props.findings.filter(({ kind }) => kind === 'red-line').map(({ term }) => isolate(term)),
  );
  if (terms.size === 0) return null;
  return (
    <p className="notice red-lines" data-tone="bad">
      <Sign tone="bad" />
      <b>{say('finding.red-lines', { terms: [...terms].join(', ') })}</b>
    </p>
  );
}
