import type { StateAction } from '../../components/insight/state-message';
import { openPage } from './surface-ports';

/** What a top-level surface offers where there are no figures. */
export function actionFor(status: string): StateAction | null {
  if (status === 'not-consented')
    return { label: 'state.not-consented.action', onPress: () => openPage('welcome') };
  return null;
}
