import { browser } from 'wxt/browser';
import type { Messages, MessageType } from './contract';

export type Payload<Type extends MessageType> = Parameters<Messages[Type]>[0];
export type Answer<Type extends MessageType> = ReturnType<Messages[Type]>;

export interface Envelope<Type extends MessageType = MessageType> {
  readonly type: Type;
  readonly payload: Payload<Type>;
}

/** What the background answers: a value, or a code that says why not. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

/** Asks the background; one retry when the worker was just being stopped. Rejects when it stays silent. */
export async function send<Type extends MessageType>(
  type: Type,
  payload: Payload<Type>,
): Promise<Answer<Type>> {
  const outcome = await deliver<Type>({ type, payload }).catch(() => deliver<Type>({ type, payload }));
  if (!outcome?.ok) throw new Error(outcome ? `${type}: ${outcome.error}` : `${type}: no answer`);
  return outcome.value;
}

function deliver<Type extends MessageType>(
  envelope: Envelope<Type>,
): Promise<Outcome<Answer<Type>> | undefined> {
  return browser.runtime.sendMessage(envelope);
}

/** Hears a broadcast of the background. Returns the way to stop. */
export function listen<Type extends 'surface.changed' | 'surface.stale'>(
  type: Type,
  hear: (payload: Payload<Type>) => void,
): () => void {
  const listener = (
    message: unknown,
    sender?: { readonly id?: string; readonly tab?: unknown },
  ): undefined => {
    if (!speaksForUs(sender)) return undefined;
    const envelope = message as Partial<Envelope<Type>> | null;
    if (envelope?.type === type && envelope.payload) hear(envelope.payload);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** A content script always speaks from a tab: what it says is never taken for the background's word. */
function speaksForUs(sender?: { readonly id?: string; readonly tab?: unknown }): boolean {
  return !sender?.tab && (sender?.id === undefined || sender.id === browser.runtime.id);
}
