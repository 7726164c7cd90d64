import { browser } from 'wxt/browser';
import type { QuietState, StateAction } from '../../components/insight/state-message';
import type {
  RecentProfile,
  StoreTrouble,
  SurfaceState,
  WithheldReason,
} from '../../lib/core/insight/surface-state';
import type { PlatformId } from '../../lib/core/profile/platform';
import { send } from '../../lib/messages/client';
import { type OwnPage, openPage } from '../background/open-page';
import { requestAccess } from '../background/site-access';

/** What an action may touch beside the background. */
export interface Stage {
  /** The tab that the surface speaks of. */
  readonly tabId: number | null;
  readonly refresh: () => void;
}

/** What to show: without an answer, that; elsewhere and with nobody seen yet, the way to begin. */
export function stateShown(
  shown: SurfaceState | null,
  recent: readonly RecentProfile[] | null,
): SurfaceState | QuietState {
  if (!shown) return { status: 'silent' };
  return shown.status === 'elsewhere' && recent?.length === 0 ? { status: 'empty' } : shown;
}

/** The one thing a top-level surface offers where there are no figures; null = the state has its own button. */
export function actionFor(state: SurfaceState | QuietState, stage: Stage): StateAction | null {
  switch (state.status) {
    case 'ready':
    case 'reading':
      return null;
    case 'not-consented':
      return { label: 'state.not-consented.action', onPress: () => void openPage('welcome') };
    case 'switched-off':
      return { label: 'state.switched-off.action', onPress: () => void switchOn(state.platform) };
    case 'elsewhere':
      return open('state.elsewhere.action', 'dashboard');
    case 'empty':
      return open('state.empty.action', 'welcome');
    case 'unread':
      return reload(stage);
    case 'no-access':
      return {
        label: 'state.no-access.action',
        onPress: () => void requestAccess(state.platforms).then(stage.refresh, () => {}),
      };
    case 'silent':
      return { label: 'state.again', onPress: () => location.reload() };
    case 'store-failed':
      return ofFailedStore(state.because, stage);
    case 'withheld':
      return state.reason === 'layout-changed' && state.health ? null : ofWithheld(state.reason, stage);
  }
}

function ofFailedStore(because: StoreTrouble, stage: Stage): StateAction {
  switch (because) {
    case 'damaged':
    case 'lost':
      return open('state.store-failed.restore', 'dashboard#check');
    case 'full':
      return open('state.store-failed.action', 'dashboard#check');
    case 'blocked':
    case 'newer':
      return { ...reload(stage), label: 'state.again' };
  }
}

function ofWithheld(reason: WithheldReason, stage: Stage): StateAction {
  switch (reason) {
    case 'private':
      return open('withheld.private.action', 'dashboard#check');
    case 'layout-changed':
      return open('withheld.layout-changed.action', 'dashboard#reading');
    case 'throttled':
      return { ...reload(stage), label: 'withheld.throttled.action' };
    case 'login-wall':
    case 'not-found':
    case 'not-loaded':
    case 'challenge':
    case 'age-gate':
    case 'no-data':
      return reload(stage);
  }
}

function open(label: StateAction['label'], page: OwnPage): StateAction {
  return { label, onPress: () => void openPage(page) };
}

/** The site's own page anew, as the browser's button does it. */
function reload({ tabId, refresh }: Stage): StateAction {
  return {
    label: 'state.reload',
    onPress: () => {
      if (tabId !== null) void browser.tabs.reload(tabId).then(refresh, () => {});
    },
  };
}

async function switchOn(platform: PlatformId): Promise<void> {
  const { settings } = await send('settings.get', {});
  await send('settings.change', { sites: { ...settings.sites, [platform]: true } });
}
