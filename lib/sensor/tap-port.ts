import { TAP_ASK, TAP_OFFER } from '../tap/handover';
import type { Lifetime } from './lifetime';

export interface TapPort {
  /** Who hears the messages; those that came before are given at once. */
  hear(listener: (message: unknown) => void): void;
  /** Tells the tap to stop and forgets it. */
  close(): void;
}

/**
 * Takes the private port of the tap, once. Must be called in the first task of the document: the door is
 * open only until the parser inserts its first element, which is before any script of the page can run.
 */
export function acceptTap(life: Lifetime): TapPort {
  let port: MessagePort | null = null;
  const early: unknown[] = [];
  let listener: (message: unknown) => void = (message) => early.push(message);

  const take = (event: Event): void => {
    const ports = (event as MessageEvent).ports;
    const given = ports?.length === 1 ? ports[0] : undefined;
    if (port || !given) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    closeDoor();
    port = given;
    port.onmessage = life.whileAlive(({ data }) => listener(data));
  };
  const watcher = new MutationObserver(() => closeDoor());
  const closeDoor = (): void => {
    watcher.disconnect();
    document.removeEventListener(TAP_OFFER, take, true);
  };
  const close = (): void => {
    closeDoor();
    port?.postMessage(null);
    port?.close();
    port = null;
    early.length = 0;
  };

  life.atEnd(close);
  if (isBeforePage()) {
    document.addEventListener(TAP_OFFER, take, true);
    watcher.observe(document, { childList: true, subtree: true });
    document.dispatchEvent(new Event(TAP_ASK));
  }
  return {
    hear(next) {
      listener = next;
      for (const message of early.splice(0)) next(message);
    },
    close,
  };
}

/** A script injected late (after an update) must neither ask nor take: the page would hear it. */
function isBeforePage(): boolean {
  return document.readyState === 'loading' && document.body === null;
}
