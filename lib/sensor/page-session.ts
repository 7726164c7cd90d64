import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings/settings';
import { send } from '../messages/client';
import type { PageReport } from '../messages/contract';
import type { PageLocation, PageSource } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';
import { badgeLayer } from './badges';
import { commentMeasures } from './comment-watch';
import type { SensorParts } from './define-sensor';
import { readFrameAsk } from './frame-ask';
import type { Lifetime } from './lifetime';
import { givenUp, nextStep, PATIENCE, SETTLE } from './look-policy';
import { pageReader } from './page-reader';
import { watchPage } from './page-watch';
import { panelFrame } from './panel-frame';
import { elsewhereReport, readingReport, toReport } from './report';
import { responseLog } from './response-log';
import type { TapPort } from './tap-port';
import { viewClock } from './view-clock';

export interface PageSession {
  change(settings: Settings): void;
}

/** Everything between the permission and the end of the script's life. */
export function pageSession(
  { adapter, countLocale }: SensorParts,
  life: Lifetime,
  tap: TapPort,
  firstSettings: Settings,
): PageSession {
  let settings = firstSettings;
  let place: PageLocation | null = null;
  let handle: string | null = null;
  let movedAt = performance.now();
  let latest = { fingerprint: '', since: 0 };
  let sent = '';
  let retries = 0;
  const reader = pageReader(adapter, countLocale);
  const log = responseLog(adapter);
  const view = viewClock(life);
  const frame = panelFrame(life, settings.corner);
  const badges = badgeLayer(life);

  const report = (message: PageReport, fingerprint: string): void => {
    const address = location.href;
    sent = fingerprint;
    send('page.observed', message).then(
      (answer) => {
        retries = 0;
        if (life.alive() && location.href === address && settings.badges) badges.mark(answer.badges);
      },
      () => {
        // Not heard: say it again at the next look, once more without waiting for a change.
        if (!life.alive() || sent !== fingerprint) return;
        sent = '';
        retries += 1;
        if (retries === 1) watch.poke(2000);
      },
    );
  };

  const moved = (url: string): void => {
    const next = adapter.locate(new URL(url));
    const wasKnown = place !== null && place.kind !== 'other';
    place = next;
    movedAt = performance.now();
    latest = { fingerprint: '', since: movedAt };
    if (!next || next.kind === 'other') {
      frame.hide();
      badges.clear();
      if (sent !== 'elsewhere') report(elsewhereReport(adapter.id), 'elsewhere');
      return;
    }
    if (next.kind === 'post' || next.list === 'others') badges.clear();
    if (next.handle !== null && next.handle !== handle) {
      if (handle !== null) log.turnTo(movedAt);
      handle = next.handle;
      badges.clear();
      report(readingReport(adapter.id, next), 'reading');
    } else if (!wasKnown) sent = '';
    if (!settings.quiet && document.readyState !== 'loading') frame.prewarm();
  };

  const look = (): void => {
    if (!place || place.kind === 'other') return;
    if (!settings.quiet && document.readyState !== 'loading') frame.prewarm();
    const page = reader.open(log.sightings());
    if (!page) return;
    if (settings.badges && place.kind !== 'post' && place.list !== 'others')
      badges.place(adapter.tiles(page));
    consider(page, reader.read(page));
  };

  const consider = (page: PageSource, reading: PageReading): void => {
    const now = performance.now();
    const settled = ofThisPage(reading) ? withComments(page, reading) : blank(reading);
    const { fingerprint } = toReport(adapter.id, settled);
    if (latest.fingerprint !== fingerprint) latest = { fingerprint, since: now };
    const waited = view.patience(movedAt, now);
    const step = nextStep(settled, now - latest.since, waited);
    const hold = view.hold(now);
    if (step === 'wait' || hold > 0) return watch.poke(Math.max(hold, waited < PATIENCE ? SETTLE : PATIENCE));
    const final = step === 'give-up' ? toReport(adapter.id, givenUp(settled)) : toReport(adapter.id, settled);
    if (final.fingerprint !== sent) report(final.report, final.fingerprint);
    if (step === 'send' && settled.status === 'incomplete') watch.poke(PATIENCE - waited);
  };

  const withComments = (page: PageSource, reading: PageReading): PageReading => {
    const comments = commentMeasures((source) => adapter.comments(source), page);
    if (!reading.observation || comments.length === 0) return reading;
    return { ...reading, observation: { ...reading.observation, comments } };
  };

  const watch = watchPage(life, look, moved, badges.stir);
  tap.hear((message) => {
    requestIdleCallback(
      life.whileAlive(() => {
        if (log.take(message, performance.now())) watch.poke(0);
      }),
      { timeout: 1000 },
    );
  });
  const hear = (message: unknown, sender: { id?: string | undefined }): undefined => {
    const ask = life.alive() && sender.id === browser.runtime.id ? readFrameAsk(message) : null;
    if (ask) frame.show(ask.shape, ask.focus);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  life.atEnd(() => browser.runtime?.onMessage?.removeListener(hear));

  return {
    change(next) {
      if (next.corner !== settings.corner) frame.moveTo(next.corner);
      if (!next.badges) badges.clear();
      if (next.quiet && !settings.quiet) frame.remove();
      settings = next;
      sent = '';
      watch.poke(0);
    },
  };
}

/** While the site swaps one profile for the next, the old header stays for a moment. */
function ofThisPage({ location: { handle, kind }, observation }: PageReading): boolean {
  return kind === 'post' || handle === null || observation === null || observation.handle === handle;
}

function blank(reading: PageReading): PageReading {
  return { ...reading, status: 'incomplete', reason: null, observation: null };
}
