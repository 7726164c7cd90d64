import { type ReactNode, useState } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { Panel } from '../insight/panel';
import { ALWAYS_OPEN } from '../notes/editing';
import { createMarksState } from '../notes/marks-state';
import { SAMPLE_MARKS } from '../notes/silent-port';

const trustsAll = (): boolean => true;

/** The real panel on an invented creator: what is said here is kept nowhere. */
export function SampleCard(props: { readonly insight: Insight; readonly own: OwnMarks }): ReactNode {
  const [marks] = useState(() => createMarksState(SAMPLE_MARKS));
  return (
    <div className="sample-card">
      <Panel
        state={{ status: 'ready', ...props }}
        marks={marks}
        editing={ALWAYS_OPEN}
        trusts={trustsAll}
        letters={null}
        onClose={null}
        onSidePanel={null}
        action={null}
        lists={null}
        embedded
      />
    </div>
  );
}
