import type { Insight } from '../../lib/core/insight/insight';
import { ownAnswer } from '../../lib/core/library/questions';
import type { EntryFields } from '../../lib/core/library/verdict';
import { dealsOf, type KeptQuote } from '../../lib/core/price/deals';
import type { PlatformId } from '../../lib/core/profile/platform';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { KnownCreator, OwnWords } from '../../lib/core/report/report';
import { send } from '../../lib/messages/client';
import { REPORT_CREATORS } from '../../lib/messages/contract';
import type { Onlooker } from '../../lib/store/user/own-words';
import { onlooker, reader } from './library-ports';

/** What the address of a report names. */
export type ReportOf =
  | { readonly of: 'creator'; readonly key: ProfileKey }
  | { readonly of: 'list'; readonly listId: string };

export interface Known {
  readonly creators: readonly KnownCreator[];
  /** More of them than a report holds. */
  readonly beyond: number;
  /** Of the list; empty for one creator. */
  readonly name: string;
  /** Judged by the brief as well. */
  readonly forBrief: boolean;
}

/** "profile/<key>" or "list/<id>". */
export function reportOf(what: string): ReportOf {
  const slash = what.indexOf('/');
  const named = what.slice(slash + 1);
  return what.startsWith('list/')
    ? { of: 'list', listId: named }
    : { of: 'creator', key: named as ProfileKey };
}

/** All that is at hand of one creator or of a list; what of it leaves is chosen later. */
export async function knownFor(of: ReportOf): Promise<Known> {
  const who = await onlooker();
  if (of.of === 'creator') {
    const [known] = await judged([of.key], null);
    const words = await wordsOf(of.key, who, null, await send('quote.list', {}));
    return { creators: [creatorOf(of.key, known ?? null, words)], beyond: 0, name: '', forBrief: false };
  }
  const there = { ...who, listId: of.listId };
  const [{ name, rows }, quotes] = await Promise.all([reader.list(there), send('quote.list', {})]);
  const shown = rows.slice(0, REPORT_CREATORS);
  const insights = await judged(
    shown.map(({ key }) => key),
    null,
  );
  const creators = shown.map(async ({ key, entry }, index) =>
    creatorOf(key, insights[index] ?? null, await wordsOf(key, there, entry, quotes)),
  );
  return {
    creators: await Promise.all(creators),
    beyond: rows.length - shown.length,
    name,
    forBrief: false,
  };
}

/** The same creators, judged by the list's brief as well. */
export async function withBrief(known: Known, of: ReportOf): Promise<Known> {
  const listId = of.of === 'list' ? of.listId : (await onlooker()).listId;
  const insights = await judged(
    known.creators.map(({ key }) => key),
    listId,
  );
  const creators = known.creators.map((creator, index) => ({
    ...creator,
    forBrief: insights[index] ?? null,
  }));
  return { ...known, creators, forBrief: true };
}

async function judged(
  keys: readonly ProfileKey[],
  listId: string | null,
): Promise<readonly (Insight | null)[]> {
  return keys.length === 0 ? [] : send('report.judge', { keys, listId });
}

/** What the user wrote; the verdict is the one in the onlooker's list. */
async function wordsOf(
  key: ProfileKey,
  who: Onlooker,
  entry: EntryFields | null,
  quotes: readonly KeptQuote[],
): Promise<OwnWords> {
  const details = await reader.details(key, who);
  const said = details.verdicts.find((one) => one.listId === who.listId && one.own);
  return {
    verdict: said ? { word: said.verdict, reason: said.reason, at: said.at } : null,
    notes: details.notes.map(({ text, updatedAt }) => ({ text, at: updatedAt })),
    answers: details.questions.flatMap((question) => {
      const answer = ownAnswer(question);
      return answer ? [{ question: question.text, answer }] : [];
    }),
    contacts: details.contacts,
    named: dealsOf(quotes, key).named,
    entry,
    lists: details.lists,
    history: details.history,
  };
}

function creatorOf(key: ProfileKey, general: Insight | null, words: OwnWords): KnownCreator {
  const colon = key.indexOf(':');
  return {
    key,
    platform: key.slice(0, colon) as PlatformId,
    handle: general?.handle ?? key.slice(colon + 1),
    general,
    forBrief: null,
    words,
  };
}
