import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';

/** The panel in the page of a tab: whether it can stand there, and the way to bring it. */
export interface PanelInPage {
  readonly status: 'stands' | 'gave-way';
  readonly onShow: () => void;
}

/** Brings the panel into the page; where it cannot stand there, says so and where it is instead. */
export function InPage(props: {
  readonly inPage: PanelInPage | null;
  readonly onSidePanel: (() => void) | null;
}): ReactNode {
  const say = useSay();
  const { inPage, onSidePanel } = props;
  if (!inPage) return null;
  if (inPage.status === 'stands') {
    return (
      <Button className="popup-show" onPress={inPage.onShow}>
        {say('state.show')}
      </Button>
    );
  }
  return (
    <div className="notice popup-show">
      <span>
        <b>{say('state.gave-way.title')}.</b> {say('state.gave-way.text')}
      </span>
      {onSidePanel ? <Button onPress={onSidePanel}>{say('foot.open-side-panel')}</Button> : null}
    </div>
  );
}
