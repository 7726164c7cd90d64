import type { NamedAccount } from '../profile/named-account';
import type { PlatformId } from '../profile/platform';
import { type LocateAccount, type NameRefusal, nameCreator } from './name-creator';

/** A line that names nobody; line counts from 1, as an editor shows it. */
export interface RefusedLine {
  readonly line: number;
  /** As it stands there, cut where it is long. */
  readonly text: string;
  readonly because: NameRefusal;
}

/** What a pasted list holds. */
export interface HandleList {
  /** In the order of the list, each once. */
  readonly accounts: readonly NamedAccount[];
  /** Handles that name no site and were left out for it: they need one answer for all. Each once. */
  readonly bare: readonly string[];
  /** Lines that name somebody who was named before. */
  readonly twice: number;
  readonly refused: readonly RefusedLine[];
}

/** Longest piece of a refused line that is told again. */
const TOLD = 60;

/** Reads a list of handles and links, one or several a line. `platform` is whose the bare handles are; null = not said. */
export function readHandleList(text: string, locate: LocateAccount, platform: PlatformId | null): HandleList {
  const accounts = new Map<string, NamedAccount>();
  const bare = new Set<string>();
  const refused: RefusedLine[] = [];
  let twice = 0;
  const take = (account: NamedAccount): void => {
    const name = `${account.platform}:${account.handle}`;
    if (accounts.has(name)) twice += 1;
    else accounts.set(name, account);
  };
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    for (const piece of whole.split(/[,;\t]/).map((part) => part.trim())) {
      if (piece === '') continue;
      const named = nameCreator(piece, locate);
      if (named.status === 'named') take({ platform: named.platform, handle: named.handle });
      else if (named.status === 'refused')
        refused.push({ line: index + 1, text: cut(piece), because: named.because });
      else if (platform) take({ platform, handle: named.handle });
      else if (bare.has(named.handle)) twice += 1;
      else bare.add(named.handle);
    }
  }
  return { accounts: [...accounts.values()], bare: [...bare], twice, refused };
}

function cut(text: string): string {
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text;
}
