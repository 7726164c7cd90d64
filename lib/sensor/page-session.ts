import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings/settings';
import type { FrameAsk } from '../messages/frame-contract';
import type { PageLocation } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';
import type { Site } from './define-sensor';
import { readFrameAsk } from './frame-ask';
import { givenUp, nextStep, ofThisPage, PATIENCE, SETTLE } from './look-policy';
import { watchPage } from './page-watch';
import { elsewhereReport, readingReport, toReport } from './report';
import { reporter } from './reporter';
import { responseLog } from './response-log';
import type { Look, Shelf, Surface } from './shelf';
import type { TapPort } from './tap-port';
import { viewClock } from './view-clock';

/** Everything between the permission and the end of the script's life. Returns the way to change settings. */
export function pageSession(
  { id, locate }: Site,
  shelf: Shelf,
  tap: TapPort,
  firstSettings: Settings,
): { change(settings: Settings): void } {
  const { life } = shelf;
  let settings = firstSettings;
  let place: PageLocation | null = null;
  let handle: string | null = null;
  let movedAt = 0;
  let latest = { fingerprint: '', since: 0 };
  let surface: Surface | null = null;
  let ask: FrameAsk | null = null;
  let lacksCounts = false;
  const log = responseLog((path, body) => shelf.reader?.hear(path, body) ?? null);
  const view = viewClock(life);
  const voice = reporter(
    life,
    ({ badges }) => settings.badges && surface?.badges.mark(badges),
    () => watch.poke(2000),
  );

  const isKnown = (): boolean => place !== null && place.kind !== 'other';
  const hasTiles = (): boolean => settings.badges && place?.list === 'own' && place.kind !== 'post';
  /** Scripts of ours that this page still lacks. */
  const wants = () => [
    ...(shelf.reader ? [] : [`${id}-reader` as const]),
    ...(shelf.makeSurface || (settings.quiet && !ask) ? [] : ['surface' as const]),
    ...(shelf.tally || place?.kind !== 'post' ? [] : ['comments' as const]),
    ...(shelf.rareCounts || !lacksCounts ? [] : ['rare-counts' as const]),
  ];

  const stand = (): void => {
    if (!isKnown() || (settings.quiet && !ask && !surface) || document.readyState === 'loading') return;
    surface ??= shelf.makeSurface?.(life, settings.corner) ?? null;
    if (!surface) return;
    if (ask) surface.frame.show(ask.shape, ask.focus);
    else surface.frame.prewarm();
    ask = null;
  };

  const moved = (url: string): void => {
    const before = place;
    place = locate(new URL(url));
    movedAt = performance.now();
    latest = { fingerprint: '', since: movedAt };
    if (!hasTiles() || place?.handle !== handle) surface?.badges.clear();
    if (!place || !isKnown()) {
      surface?.frame.hide();
      voice.tell({ ...elsewhereReport(id), wants: [] }, 'elsewhere');
      return;
    }
    const isNew = place.handle !== null && place.handle !== handle;
    if (isNew && handle !== null) log.turnTo(movedAt);
    if (isNew) handle = place.handle;
    if (isNew || !before || before.kind === 'other' || wants().length > 0) {
      voice.tell({ ...readingReport(id, place), wants: wants() }, `reading ${place.handle}`);
    }
    stand();
  };

  const look = (): void => {
    stand();
    const seen = isKnown() ? shelf.reader?.look(log.sightings()) : null;
    if (!seen) return;
    if (seen.lacksCounts && !lacksCounts) {
      lacksCounts = true;
      if (place) voice.tell({ ...readingReport(id, place), wants: wants() }, 'counts');
    }
    if (hasTiles()) surface?.badges.place(seen.tiles());
    consider(withComments(ofThisPage(seen.reading), seen));
  };

  const consider = (reading: PageReading): void => {
    const now = performance.now();
    const sized = toReport(id, reading);
    if (latest.fingerprint !== sized.fingerprint) latest = { fingerprint: sized.fingerprint, since: now };
    const waited = view.patience(movedAt, now);
    const hold = view.hold(now);
    const step = nextStep(reading, now - latest.since, waited);
    if (step === 'wait' || hold > 0) {
      watch.poke(Math.max(hold, SETTLE));
      return;
    }
    const final = step === 'give-up' ? toReport(id, givenUp(reading)) : sized;
    voice.tell({ ...final.report, wants: wants() }, final.fingerprint);
    if (step === 'send' && reading.status === 'incomplete') watch.poke(PATIENCE - waited);
  };

  const withComments = (reading: PageReading, seen: Look): PageReading => {
    if (!reading.observation || place?.kind !== 'post') return reading;
    return { ...reading, observation: { ...reading.observation, comments: seen.comments() } };
  };

  const watch = watchPage(life, look, moved, () => surface?.badges.stir());
  shelf.arrived = () => watch.poke(0);
  tap.hear((message) => {
    log.take(message, performance.now());
    watch.poke();
  });
  const hear = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    const asked = life.alive() && sender.id === browser.runtime.id ? readFrameAsk(message) : null;
    if (!asked || !place || !isKnown()) return undefined;
    ask = asked;
    stand();
    if (ask) voice.tell({ ...readingReport(id, place), wants: wants() }, 'asked');
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  life.atEnd(() => browser.runtime?.onMessage?.removeListener(hear));

  return {
    change(next) {
      surface?.frame.moveTo(next.corner);
      if (!next.badges) surface?.badges.clear();
      if (next.quiet && !settings.quiet) surface?.frame.remove();
      settings = next;
      voice.forget();
      watch.poke(0);
    },
  };
}
