import { type ReactNode, useEffect, useState } from 'react';
import { ComparePage } from '../../components/library/compare-page';
import { MOST_COMPARED } from '../../components/library/library-acts';
import type { Insight } from '../../lib/core/insight/insight';
import type { ProfileKey } from '../../lib/core/profile/record';
import { send } from '../../lib/messages/client';

/** The profiles that the address names. */
export function ComparePart(props: { readonly keys: string }): ReactNode {
  const [insights, setInsights] = useState<readonly Insight[] | null>(null);
  useEffect(() => {
    const keys = props.keys.split('/').slice(0, MOST_COMPARED) as ProfileKey[];
    const asked = keys.map((key) => send('profile.get', { key }).catch(() => null));
    void Promise.all(asked).then((known) => setInsights(known.flatMap((one) => one?.insight ?? [])));
  }, [props.keys]);
  return <ComparePage insights={insights} />;
}
