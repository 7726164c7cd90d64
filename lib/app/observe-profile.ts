import { type CaptionLanguages, countLanguages, tellingTexts } from '../core/niche/caption-languages';
import { joinRecords, mergeObservation } from '../core/profile/merge-observation';
import { changedFields, withVisit } from '../core/profile/note-visit';
import type { ProfileObservation } from '../core/profile/observation';
import type { PageAnswer, PageReport } from '../messages/contract';
import { badgeMarks } from './badge-marks';
import { asKept, judge, judgeContext } from './judge';
import { marksNow } from './marks-now';
import { withMissingSince } from './missing-since';
import type { Ports } from './ports';
import { joinKnown } from './refresh-surfaces';
import { allowedPart, mayKeep } from './rules';
import { showOther, showStoreFailure } from './show-state';

const NO_BADGES: PageAnswer = { badges: [] };

/** The whole pipeline: a page's report in; record, insight and every surface of the tab out. */
export async function observeProfile(ports: Ports, report: PageReport, tabId: number): Promise<PageAnswer> {
  const [context, known] = await Promise.all([judgeContext(ports), ports.tabs.get(tabId)]);
  if (!context) return NO_BADGES;
  const { consent, settings } = context;
  const allowed = allowedPart(report, consent, settings);
  if (allowed.status !== 'allowed') return NO_BADGES;
  const { observation } = allowed.report;
  const tongues = languagesOf(ports, observation);
  const health = await withMissingSince(ports, allowed.report);
  if (isGone(report))
    await noteGone(ports, report).catch((failure) => showStoreFailure(ports, failure, tabId));
  if (!observation || !isReadable(report))
    return showOther(ports, { ...allowed.report, health }, tabId, known);

  const seen = notAhead(observation, ports.now());
  const who = { platform: seen.platform, handle: seen.handle, id: seen.profile.id?.value ?? null };
  const languages = await tongues;
  const visited = await ports.library
    .visit(who, settings.currentListId, (found) => {
      const read = mergeObservation(joinKnown(found, known?.record ?? null), seen, found.key);
      const told = languages ? joinRecords(read, { ...read, languages }) : read;
      const record = withVisit(told, { changed: changedFields(found.record, told) });
      const insight = judge(context, record, found, health);
      const isKnown = found.record !== null || found.listed;
      const mayStay = mayKeep(record, found, consent);
      const crowded = mayStay && !isKnown && !ports.newcomers.admit(ports.now());
      const keep = mayStay && !crowded ? asKept(context, record, { found, insight }) : null;
      return {
        keep,
        result: {
          record,
          insight,
          crowded,
          kept: keep !== null,
          own: marksNow(found, ports.now(), settings),
          handleChange: found.handleChange,
        },
      };
    })
    .catch((failure: unknown) => showStoreFailure(ports, failure, tabId));
  if (!visited) return NO_BADGES;
  const { record, insight, kept, own, crowded, handleChange } = visited;
  await ports.tabs.show(tabId, {
    state: {
      status: 'ready',
      insight,
      own,
      ownerView: report.ownerView === true,
      ...(crowded ? { crowded } : {}),
      ...(handleChange ? { handleChange } : {}),
    },
    record: kept ? null : record,
    health,
  });
  return settings.badges ? { badges: badgeMarks(seen, insight, record) } : NO_BADGES;
}

/** The page of a profile that says there is none of this handle. */
function isGone({ page, status, reason }: PageReport): boolean {
  return page === 'profile' && status === 'withheld' && reason === 'not-found';
}

async function noteGone({ library }: Ports, { platform, handle }: PageReport): Promise<void> {
  if (handle !== null) await library.noteNotFound({ platform, handle });
}

function isReadable({ status }: PageReport): boolean {
  return status === 'read' || status === 'incomplete';
}

/** Asked anew on every look, for the answer takes a fraction of a millisecond and the captions may be others. */
async function languagesOf(
  { languageOf }: Ports,
  observation: ProfileObservation | null,
): Promise<CaptionLanguages | null> {
  const captions = observation?.posts.map(({ caption }) => caption?.value ?? null) ?? [];
  const texts = tellingTexts(captions);
  const tags = await Promise.all(texts.map(({ text }) => languageOf(text)));
  return countLanguages(texts.map(({ captions }, index) => ({ captions, tag: tags[index] ?? null })));
}

/** A clock that ran ahead must not make later readings look old. */
function notAhead(observation: ProfileObservation, now: string): ProfileObservation {
  return Date.parse(observation.observedAt) > Date.parse(now)
    ? { ...observation, observedAt: now }
    : observation;
}
