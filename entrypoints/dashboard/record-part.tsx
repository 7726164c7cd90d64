import { type ReactNode, useEffect, useState } from 'react';
import { RecordPage } from '../../components/library/record-page';
import type { Insight } from '../../lib/core/insight/insight';
import type { Decision } from '../../lib/core/library/decision';
import type { ProfileKey } from '../../lib/core/profile/record';
import { send } from '../../lib/messages/client';
import { onlooker, reader } from './library-ports';

interface Shown {
  readonly decision: Decision | null;
  readonly today: Insight | null;
}

/** One record of a decision; the address names profile and record. */
export function RecordPart(props: { readonly what: string }): ReactNode {
  const [shown, setShown] = useState<Shown | null>(null);
  const at = props.what.lastIndexOf('/');
  const key = props.what.slice(0, at) as ProfileKey;
  const id = props.what.slice(at + 1);
  useEffect(() => {
    void recordOf(key, id)
      .catch(() => ({ decision: null, today: null }))
      .then(setShown);
  }, [key, id]);
  return <RecordPage decision={shown?.decision} today={shown?.today ?? null} profile={key} />;
}

async function recordOf(key: ProfileKey, id: string): Promise<Shown> {
  const [known, details] = await Promise.all([
    send('profile.get', { key }),
    onlooker().then((who) => reader.details(key, who)),
  ]);
  return {
    decision: details.decisions.find((one) => one.id === id) ?? null,
    today: known?.insight ?? null,
  };
}
