import { hasSafeShape } from '../core/share/safe-shape';
import { z } from '../zod';
import type { Answer, Outcome, Payload } from './client';
import { type MessageType, REPORT_LIMIT } from './contract';
import { type RawSender, type Sender, senderOf } from './sender';
import { SENDERS } from './senders';

type Work<Type extends MessageType> = (
  payload: Payload<Type>,
  sender: Sender,
) => Answer<Type> | Promise<Answer<Type>>;

interface Registered {
  readonly schema: z.core.$ZodType;
  readonly work: (payload: never, sender: Sender) => unknown;
}

/** Codes of refusal; a surface may show what it can do about them, nothing else crosses. */
export type Refusal =
  | 'unknown-message'
  | 'not-allowed'
  | 'too-large'
  | 'malformed'
  | 'wrong-site'
  | 'deadline'
  | 'failed';

/** Longest time a handler may take, in milliseconds. */
const DEADLINE = 10_000;

/** The background's ear: handlers are registered at start, before anything is awaited. */
export class MessageDesk {
  readonly #handlers = new Map<string, Registered>();
  readonly #report: (type: string, refusal: Refusal, cause?: unknown) => void;

  constructor(report: (type: string, refusal: Refusal, cause?: unknown) => void = () => {}) {
    this.#report = report;
  }

  /** The only way to take in messages: who may send is in SENDERS, what it looks like in the schema. */
  handle<Type extends MessageType>(type: Type, schema: z.core.$ZodType, work: Work<Type>): void {
    if (this.#handlers.has(type)) throw new Error(`${type} has two handlers`);
    this.#handlers.set(type, { schema, work: work as Registered['work'] });
  }

  /** null = not a message for the background; leave it to others. */
  answer(message: unknown, raw: RawSender): Promise<Outcome<unknown>> | null {
    const type = typeOf(message);
    return type === null ? null : this.#outcome(type, message, raw);
  }

  async #outcome(type: string, message: unknown, raw: RawSender): Promise<Outcome<unknown>> {
    const outcome = await this.#answer(type, message, raw).catch((cause: unknown) => refuse('failed', cause));
    if (outcome.ok) return outcome;
    this.#report(type, outcome.refusal, outcome.cause);
    return { ok: false, error: outcome.code };
  }

  async #answer(type: string, message: unknown, raw: RawSender): Promise<Verdict> {
    const handler = this.#handlers.get(type);
    if (!handler) return refuse('unknown-message');
    const sender = senderOf(raw);
    const allowed: readonly string[] = SENDERS[type as MessageType];
    if (!sender || !allowed.includes(sender.kind)) return refuse('not-allowed');
    const payload = (message as { readonly payload?: unknown }).payload;
    if (sender.kind === 'sensor' && JSON.stringify(message).length > REPORT_LIMIT) return refuse('too-large');
    if (!hasSafeShape(payload)) return refuse('malformed');
    const parsed = z.safeParse(handler.schema, payload);
    if (!parsed.success) return refuse('malformed');
    if (!speaksOfOwnSite(parsed.data, sender)) return refuse('wrong-site');
    return within(DEADLINE, async () => handler.work(parsed.data as never, sender));
  }
}

type Verdict =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal; readonly code: string; readonly cause?: unknown };

function refuse(refusal: Refusal, cause?: unknown): Verdict {
  return { ok: false, refusal, code: codeOf(cause) ?? refusal, cause };
}

/** A failure that carries a code (a full disk, say) tells it; anything else stays inside. */
function codeOf(cause: unknown): string | null {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : null;
}

function typeOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(SENDERS, type) && !isBroadcast(type) ? type : null;
}

function isBroadcast(type: string): boolean {
  const senders: readonly string[] = SENDERS[type as MessageType];
  return senders.length === 1 && senders[0] === 'background';
}

/** What a page's sender claims of a platform must be the platform of the page it lies in. */
function speaksOfOwnSite(payload: unknown, sender: Sender): boolean {
  if (sender.kind !== 'sensor') return true;
  const { platform, observation } = payload as Partial<Payload<'page.observed'>>;
  return platform === sender.platform && (!observation || observation.platform === sender.platform);
}

async function within(ms: number, work: () => Promise<unknown>): Promise<Verdict> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Verdict>((resolve) => {
    timer = setTimeout(() => resolve(refuse('deadline')), ms);
  });
  try {
    return await Promise.race([work().then((value): Verdict => ({ ok: true, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
