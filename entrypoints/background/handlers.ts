import { browser } from 'wxt/browser';
import { answerConsent } from '../../lib/app/answer-consent';
import { saveQuestions, saveReasons, setAnswer } from '../../lib/app/ask-questions';
import { changeEntries } from '../../lib/app/change-entries';
import { changeInBulk } from '../../lib/app/change-in-bulk';
import { createList, nextList, removeList, renameList, restoreList } from '../../lib/app/change-lists';
import { changeSettings } from '../../lib/app/change-settings';
import { checkSafety, noteBackup } from '../../lib/app/check-safety';
import { claimProfile } from '../../lib/app/claim-profile';
import { commitImport } from '../../lib/app/commit-import';
import { addContact, changeContact, removeContact, saveCard } from '../../lib/app/contacts';
import { addNote, changeNote } from '../../lib/app/dated-notes';
import { dueFollowUps } from '../../lib/app/due-follow-ups';
import { eraseLibrary } from '../../lib/app/erase-library';
import { findProfiles } from '../../lib/app/find-profiles';
import { forgetProfile } from '../../lib/app/forget-profile';
import { getProfile } from '../../lib/app/get-profile';
import { getSurface, type TabSite } from '../../lib/app/get-surface';
import { judgeByBrief } from '../../lib/app/judge-by-brief';
import { judgeForReport } from '../../lib/app/judge-for-report';
import { removeView, saveView } from '../../lib/app/keep-views';
import { linkAccounts } from '../../lib/app/link-accounts';
import { listHandles } from '../../lib/app/list-handles';
import { listRecent } from '../../lib/app/list-recent';
import { measureLibrary } from '../../lib/app/measure-library';
import { observeProfile } from '../../lib/app/observe-profile';
import type { Ports } from '../../lib/app/ports';
import { addToQueue, clearQueue, listQueue, openInQueue, stepQueue } from '../../lib/app/queue';
import { removeQuote } from '../../lib/app/remove-quote';
import { restoreLibrary } from '../../lib/app/restore-library';
import { saveBrief } from '../../lib/app/save-brief';
import { saveNote } from '../../lib/app/save-note';
import { saveQuote } from '../../lib/app/save-quote';
import { setBenchmarks } from '../../lib/app/set-benchmarks';
import { setEntry } from '../../lib/app/set-entry';
import { setReason } from '../../lib/app/set-reason';
import { setVerdict } from '../../lib/app/set-verdict';
import { suppose } from '../../lib/app/suppose';
import { undoChange } from '../../lib/app/undo-change';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import { platformOfOrigin } from '../../lib/core/profile/platform';
import type { Answer, Payload } from '../../lib/messages/client';
import type { MessageDesk } from '../../lib/messages/handle';
import { SCHEMAS } from '../../lib/messages/schemas';
import type { Sender } from '../../lib/messages/sender';
import type { Turn } from './in-turn';
import { newestReport } from './newest-report';
import { openPage } from './open-page';
import { openProfile } from './open-profile';
import { openSidePanel } from './open-side-panel';
import { bringScripts, bringSensors } from './page-scripts';
import { platformsWithoutAccess } from './site-access';

/** Profiles named to somebody who looks for one to forget. */
const MOST_FOUND = 20;

/**
 * Every message the background answers. Called once, synchronously, when the worker starts. drawn: what looks at
 * library and tab and then draws goes one by one, for an older look must never be drawn over newer news.
 */
export function registerHandlers(desk: MessageDesk, ports: Ports, drawn: Turn): void {
  const looked = newestReport();
  /** The same, of what may change which follow-ups are due. */
  const dated = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = await drawn(work);
    void dueFollowUps(ports).catch(() => {});
    return result;
  };
  const goTo = (tabId: number | null, choose: () => Promise<NamedAccount | null>) =>
    drawn(async () => {
      const account = await choose();
      if (account && tabId !== null) await openProfile(ports, tabId, account);
      return account !== null;
    });
  const handle = <Type extends keyof typeof SCHEMAS>(
    type: Type,
    work: (payload: Payload<Type>, sender: Sender) => Answer<Type> | Promise<Answer<Type>>,
  ) => desk.handle(type, SCHEMAS[type], work);

  handle('page.observed', (report, { tabId }) =>
    looked(tabId, report, async () => {
      await bringWanted(ports, report, tabId);
      return tabId === null ? { badges: [] } : drawn(() => observeProfile(ports, report, tabId));
    }),
  );
  handle('surface.get', async ({ tabId }, sender) => {
    const asked = sender.kind === 'frame' ? sender.tabId : (tabId ?? (await tabOf(sender)));
    return getSurface(ports, asked, siteOf(sender, asked));
  });
  handle('insight.suppose', async ({ tabId, whatIf }, sender) =>
    suppose(ports, sender.kind === 'frame' ? sender.tabId : (tabId ?? (await tabOf(sender))), whatIf),
  );
  handle('tab.get', async (_nothing, sender) => ({ tabId: await tabOf(sender) }));
  handle('handles.known', (page) => listHandles(ports, page));
  handle('recent.list', ({ limit }) => listRecent(ports, limit));
  handle('verdict.set', (draft) => drawn(() => setVerdict(ports, draft)));
  handle('verdict.reason', (draft) => drawn(() => setReason(ports, draft)));
  handle('contact.add', (contact) => drawn(() => addContact(ports, contact)));
  handle('contact.change', (contact) => drawn(() => changeContact(ports, contact)));
  handle('contact.remove', ({ id }) => drawn(() => removeContact(ports, id)));
  handle('card.save', (card) => drawn(() => saveCard(ports, card)));
  handle('queue.get', () => listQueue(ports));
  handle('queue.add', ({ accounts }) => drawn(() => addToQueue(ports, accounts)));
  handle('queue.step', ({ step, tabId }) => goTo(tabId, () => stepQueue(ports, step, tabId)));
  handle('queue.open', ({ id, tabId }) => goTo(tabId, () => openInQueue(ports, id, tabId)));
  handle('queue.clear', () => drawn(() => clearQueue(ports)));
  handle('profile.open', ({ tabId, ...account }) => drawn(() => openProfile(ports, tabId, account)));
  handle('note.save', (draft) => drawn(() => saveNote(ports, draft)));
  handle('bulk.change', (change) => drawn(() => changeInBulk(ports, change)));
  handle('link.set', (draft) => linkAccounts(ports, draft));
  handle('view.save', (draft) => saveView(ports, draft));
  handle('view.remove', (view) => removeView(ports, view));
  handle('answer.set', (draft) => drawn(() => setAnswer(ports, draft)));
  handle('questions.save', (draft) => drawn(() => saveQuestions(ports, draft)));
  handle('reasons.save', (draft) => drawn(() => saveReasons(ports, draft)));
  handle('quote.save', (draft) => drawn(() => saveQuote(ports, draft)));
  handle('quote.list', () => ports.library.quotes());
  handle('quote.remove', ({ id }) => drawn(() => removeQuote(ports, id)));
  handle('note.add', (draft) => drawn(() => addNote(ports, draft)));
  handle('note.change', (draft) => drawn(() => changeNote(ports, draft)));
  handle('entry.change', (draft) => dated(() => changeEntries(ports, draft)));
  handle('import.commit', (draft) => dated(() => commitImport(ports, draft)));
  handle('change.undo', () => dated(() => undoChange(ports)));
  handle('list.list', () => ports.library.lists());
  handle('list.create', ({ name }) => createList(ports, name));
  handle('list.rename', (draft) => drawn(() => renameList(ports, draft)));
  handle('list.remove', ({ listId }) => dated(() => removeList(ports, listId)));
  handle('list.restore', ({ listId }) => dated(() => restoreList(ports, listId)));
  handle('list.next', () => drawn(() => nextList(ports)));
  handle('brief.list', () => ports.library.briefs());
  handle('brief.get', async ({ listId }) => {
    const all = await ports.library.briefs();
    return all.find(({ list }) => list.id === listId)?.brief ?? null;
  });
  handle('brief.save', (draft) => drawn(() => saveBrief(ports, draft)));
  handle('brief.open', ({ listId }) => openPage(`dashboard#briefs/${listId}`));
  handle('entry.set', (draft) => dated(() => setEntry(ports, draft)));
  handle('profile.get', ({ key }) => getProfile(ports, key));
  handle('report.judge', (of) => judgeForReport(ports, of));
  handle('fit.judge', (of) => judgeByBrief(ports, of));
  handle('letterhead.set', (letterhead) => ports.library.setLetterhead(letterhead));
  handle('profile.forget', (profile) => dated(() => forgetProfile(ports, profile)));
  handle('profile.search', ({ handle: name }) => ports.library.search(name, MOST_FOUND));
  handle('library.find', (asked) => findProfiles(ports, asked));
  handle('library.sizes', () => ports.library.sizes());
  handle('due.get', () => dueFollowUps(ports));
  handle('library.safety', () => checkSafety(ports));
  handle('library.restore', () => dated(() => restoreLibrary(ports)));
  handle('backup.note', () => noteBackup(ports));
  handle('profile.claim', (claim) => drawn(() => claimProfile(ports, claim)));
  handle('library.erase', () => dated(() => eraseLibrary(ports)));
  handle('consent.answer', async (answer) => {
    await drawn(() => answerConsent(ports, answer));
    // The sensors of pages that were open before the answer ended after one look at it.
    await bringSensors();
  });
  handle('settings.get', async () => ({
    consent: await ports.settings.consent(),
    settings: await ports.settings.settings(),
  }));
  handle('settings.change', (change) => drawn(() => changeSettings(ports, change)));
  handle('benchmarks.get', async () => ({ sets: await ports.settings.benchmarks() }));
  handle('benchmarks.measure', () => measureLibrary(ports));
  handle('benchmarks.set', ({ sets }) => setBenchmarks(ports, sets));
  handle('sidepanel.open', ({ tabId }, sender) => openSidePanel(sender.tabId ?? tabId));
}

async function bringWanted(
  ports: Ports,
  { wants }: Payload<'page.observed'>,
  tabId: number | null,
): Promise<void> {
  if (tabId === null || wants.length === 0) return;
  if (await ports.settings.consent()) await bringScripts(tabId, wants);
}

/** The tab a surface lies in; a popup or side panel speaks of the active one. */
async function tabOf({ kind, tabId }: Sender): Promise<number | null> {
  if (kind === 'frame') return tabId;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id ?? null;
}

/** A frame lies in its site and is drawn ahead of the first report; the others ask about the tab. */
async function siteOf(sender: Sender, tabId: number | null): Promise<TabSite> {
  if (sender.platform) return { platform: sender.platform, settled: false, withoutAccess: [] };
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  const platform = tab?.url && URL.canParse(tab.url) ? platformOfOrigin(new URL(tab.url).origin) : null;
  return {
    platform,
    settled: tab?.status === 'complete',
    withoutAccess: tab?.url ? [] : await platformsWithoutAccess(),
  };
}
