import { browser } from 'wxt/browser';
import { FRAME_PORT, type FrameShape, type FromFrame, type ToFrame } from '../../lib/messages/frame-contract';

const HEARTBEAT = 1000;

/** The sensor on the other side of the port: geometry and life signs, nothing else. */
export interface FramePort {
  tell(message: FromFrame): void;
  hear(listener: (message: ToFrame) => void): void;
}

/**
 * Takes the one port that the sensor hands in; a second is never taken. What is told before it comes
 * waits. Says goodbye when the extension this frame belongs to is gone.
 */
export function framePort(): FramePort {
  let port: MessagePort | null = null;
  let waiting: FromFrame[] = [];
  let listener: (message: ToFrame) => void = () => {};

  function take(event: MessageEvent): void {
    const [given] = event.ports;
    if (port || event.data !== FRAME_PORT || !given || event.ports.length !== 1) return;
    removeEventListener('message', take);
    port = given;
    port.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message) listener(message);
    };
    for (const message of waiting) port.postMessage(message);
    waiting = [];
    beat();
  }

  function beat(): void {
    if (!browser.runtime?.id) {
      port?.postMessage({ kind: 'bye' } satisfies FromFrame);
      port?.close();
      return;
    }
    setTimeout(beat, HEARTBEAT);
  }

  addEventListener('message', take);
  return {
    tell(message) {
      if (port) port.postMessage(message);
      else waiting.push(message);
    },
    hear(hears) {
      listener = hears;
    },
  };
}

const SHAPES: readonly unknown[] = ['hidden', 'chip', 'panel'] satisfies FrameShape[];

/** null = not one of the things a sensor may say. */
function readMessage(message: unknown): ToFrame | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  if (message.kind === 'focus') return { kind: 'focus' };
  if (message.kind === 'masked' && 'masked' in message)
    return { kind: 'masked', masked: message.masked !== false };
  if (message.kind === 'away' && 'away' in message) return { kind: 'away', away: message.away !== false };
  if (message.kind === 'shape' && 'shape' in message && SHAPES.includes(message.shape)) {
    return { kind: 'shape', shape: message.shape as FrameShape };
  }
  return null;
}
