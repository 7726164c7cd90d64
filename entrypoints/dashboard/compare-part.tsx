import { type ReactNode, useEffect, useState } from 'react';
import { CompareFiles } from '../../components/files/list-files';
import { ComparePage } from '../../components/library/compare-page';
import { MOST_COMPARED } from '../../components/library/library-acts';
import { exportRowOfLibrary, NO_CARD } from '../../lib/core/export/export-row';
import type { Insight } from '../../lib/core/insight/insight';
import { columnsOf } from '../../lib/core/library/library-row';
import type { ProfileKey } from '../../lib/core/profile/record';
import { send } from '../../lib/messages/client';
import { reader } from './library-ports';
import { type RowSource, saveTable } from './save-table';

/** The profiles that the address names. */
export function ComparePart(props: { readonly keys: string }): ReactNode {
  const [insights, setInsights] = useState<readonly Insight[] | null>(null);
  useEffect(() => {
    const keys = props.keys.split('/').slice(0, MOST_COMPARED) as ProfileKey[];
    const asked = keys.map((key) => send('profile.get', { key }).catch(() => null));
    void Promise.all(asked).then((known) => setInsights(known.flatMap((one) => one?.insight ?? [])));
  }, [props.keys]);
  return (
    <>
      <ComparePage insights={insights} />
      {insights && insights.length > 0 ? (
        <CompareFiles saveTable={saveTable(rowsOf(insights), 'compared')} />
      ) : null}
    </>
  );
}

/** The creators compared, in their order, with their figures alone: no list is at hand here. */
function rowsOf(insights: readonly Insight[]): RowSource {
  return async () => {
    const cards = await reader.cards(insights.map(({ key }) => key));
    return insights.map((insight) => {
      const row = { ...columnsOf(insight), verdict: null, reason: null, entry: null };
      return exportRowOfLibrary(row, cards.get(insight.key) ?? NO_CARD, insight.brief?.name ?? null);
    });
  };
}
