import { TAP_OFFER } from '../../lib/tap/handover';
import { installTap } from '../../lib/tap/tap';

/** Milliseconds from the call of fetch to the text, for each of three callers taken in turn. */
export interface TapTimes {
  readonly plain: readonly number[];
  /** The same again: how far apart two equal callers are. */
  readonly plainAgain: readonly number[];
  readonly tapped: readonly number[];
  readonly heard: number;
}

async function timeTap(path: string, rounds: number): Promise<TapTimes> {
  const plainFetch = globalThis.fetch;
  let heard = 0;
  document.addEventListener(TAP_OFFER, (event) => {
    const [port] = (event as MessageEvent).ports;
    event.preventDefault();
    if (!port) return;
    port.onmessage = () => {
      heard += 1;
    };
  });
  installTap([path]);
  const tappedFetch = globalThis.fetch;
  const time = async (call: typeof fetch, at: number): Promise<number> => {
    const started = performance.now();
    await (await call(`${path}?${at}`)).text();
    return performance.now() - started;
  };
  const times = { plain: [] as number[], plainAgain: [] as number[], tapped: [] as number[] };
  for (let at = 0; at < rounds; at += 1) {
    times.plain.push(await time(plainFetch.bind(globalThis), at));
    times.tapped.push(await time(tappedFetch.bind(globalThis), at));
    times.plainAgain.push(await time(plainFetch.bind(globalThis), at));
  }
  await new Promise((resume) => setTimeout(resume, 200));
  return { ...times, heard };
}

Object.assign(globalThis, { timeTap });
