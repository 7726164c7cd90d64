import { browser } from 'wxt/browser';
import { type PlatformId, platformOfOrigin } from '../core/profile/platform';
import type { SenderKind } from './senders';

/** What the browser itself says about who sent a message. The parts we look at. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export interface Sender {
  readonly kind: SenderKind;
  readonly tabId: number | null;
  /** The site the sender lies in; null for our own top-level pages. */
  readonly platform: PlatformId | null;
}

/** The frame page: the only page of ours that may lie inside a site's page. */
const FRAME_PAGE = 'panel.html';

/** null = nobody we listen to. */
export function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const tabId = raw.tab?.id ?? null;
  if (raw.url?.startsWith(browser.runtime.getURL('/'))) return ownPage(raw, raw.url, tabId);
  const platform = platformOfOrigin(raw.origin ?? originOf(raw.url));
  if (platform === null || tabId === null || raw.frameId !== 0) return null;
  return { kind: 'sensor', tabId, platform };
}

function ownPage({ tab, frameId }: RawSender, url: string, tabId: number | null): Sender | null {
  if (tab === undefined || frameId === 0) return { kind: 'extension-page', tabId, platform: null };
  const platform = platformOfOrigin(originOf(tab.url));
  const isFramePage = new URL(url).pathname === `/${FRAME_PAGE}`;
  return platform !== null && isFramePage ? { kind: 'frame', tabId, platform } : null;
}

function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
