import { STORE_TROUBLES, type StoreTrouble, type SurfaceState } from '../core/insight/surface-state';
import type { PageAnswer, PageReport } from '../messages/contract';
import type { Ports, TabMemory } from './ports';

/** Shows what a report without usable figures means. */
export async function showOther(
  ports: Ports,
  report: PageReport,
  tabId: number,
  known: TabMemory | null,
): Promise<PageAnswer> {
  const state = otherState(report);
  const stillThatProfile = state.status === 'reading' && isReadyFor(known, report);
  if (!stillThatProfile) await ports.tabs.show(tabId, { state, record: null, health: report.health });
  return { badges: [] };
}

/** Says on the surface that the disk failed. null, so that the caller can stop there. Bugs go on upwards. */
export async function showStoreFailure(ports: Ports, failure: unknown, tabId: number): Promise<null> {
  const because = failureCode(failure);
  if (!because) throw failure;
  await ports.tabs.show(tabId, { state: { status: 'store-failed', because }, record: null, health: null });
  return null;
}

function otherState(report: PageReport): SurfaceState {
  const { platform, page, handle, status, reason, health, handles } = report;
  if (status === 'withheld') return { status, platform, handle, reason: reason ?? 'no-data', health };
  // The address of a post need not name its author: that becomes known while it is read.
  const isNobodys = handle === null && page !== 'post';
  if (status === 'unsupported' || isNobodys)
    return handles ? { status: 'elsewhere', listed: { platform, handles } } : { status: 'elsewhere' };
  return { status: 'reading', platform, handle };
}

function isReadyFor(known: TabMemory | null, { platform, handle }: PageReport): boolean {
  if (known?.state.status !== 'ready') return false;
  const { insight } = known.state;
  return insight.platform === platform && insight.handle === handle;
}

function failureCode(failure: unknown): StoreTrouble | null {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : null;
  return STORE_TROUBLES.find((one) => one === code) ?? null;
}
