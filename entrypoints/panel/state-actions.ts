import type { QuietState, StateAction } from '../../components/insight/state-message';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { PlatformId } from '../../lib/core/profile/platform';
import { send } from '../../lib/messages/client';
import { openPage } from '../background/open-page';

/** What a top-level surface offers where there are no figures. */
export function actionFor(state: SurfaceState | QuietState): StateAction | null {
  switch (state.status) {
    case 'not-consented':
      return { label: 'state.not-consented.action', onPress: () => void openPage('welcome') };
    case 'switched-off':
      return { label: 'state.switched-off.action', onPress: () => void switchOn(state.platform) };
    default:
      return null;
  }
}

async function switchOn(platform: PlatformId): Promise<void> {
  const { settings } = await send('settings.get', {});
  await send('settings.change', { sites: { ...settings.sites, [platform]: true } });
}
