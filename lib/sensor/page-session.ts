import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings/settings';
import type { PageScript } from '../messages/contract';
import type { FrameAsk, FrameStanding } from '../messages/frame-contract';
import type { PageLocation, Sighting } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';
import { isFrameQuestion, readFrameAsk } from './frame-ask';
import { givenUp, nextStep, ofThisPage, PATIENCE, SETTLE } from './look-policy';
import { type PageWatch, watchPage } from './page-watch';
import { elsewhereReport, readingReport, toReport } from './report';
import { type Reporter, reporter } from './reporter';
import { type ResponseLog, responseLog } from './response-log';
import type { Look, Shelf, Surface } from './shelf';
import type { Site } from './site';
import type { TapPort } from './tap-port';
import { type ViewClock, viewClock } from './view-clock';

/** A report that nobody heard is tried again after this long. Milliseconds. */
const SAY_AGAIN = 2000;
/** The reader is asked for again when it has not come after this long, so many times. Milliseconds. */
const ASK_AGAIN = 3000;
const PLEAS = 3;
/** A step of a look that took this long is a task of its own: with the next the page would stand still. Milliseconds. */
const FELT = 10;

interface Speaker {
  readonly id?: string | undefined;
}

/** Everything between the permission and the end of the script's life: one page after another in one document. */
export class PageSession {
  readonly #site: Site;
  readonly #shelf: Shelf;
  readonly #log: ResponseLog;
  readonly #view: ViewClock;
  readonly #voice: Reporter;
  readonly #watch: PageWatch;
  #settings: Settings;
  #surface: Surface | null = null;
  /** Where we are; null = an address that the site's reader knows nothing about. */
  #place: PageLocation | null = null;
  /** The account last looked at; stays while one of its posts is open. */
  #handle: string | null = null;
  #movedAt = 0;
  #latest = { fingerprint: '', since: 0 };
  #ask: FrameAsk | null = null;
  #lacksCounts = false;
  #pleas = 0;

  constructor(site: Site, shelf: Shelf, tap: TapPort, settings: Settings) {
    const { life } = shelf;
    this.#site = site;
    this.#shelf = shelf;
    this.#settings = settings;
    this.#log = responseLog((path, body) => shelf.reader?.hear(path, body) ?? null);
    this.#view = viewClock(life);
    this.#voice = reporter(
      life,
      ({ badges }) => this.#settings.badges && this.#surface?.badges.mark(badges),
      () => this.#watch.poke(SAY_AGAIN),
    );
    this.#watch = watchPage(
      life,
      () => this.#look(),
      (url) => this.#moved(url),
      () => this.#surface?.badges.stir(),
    );
    shelf.arrived = () => {
      // In the task that brought it: the frame starts sooner, and the look that follows is shorter by it.
      if (!document.hidden) this.#stand();
      this.#watch.poke(0);
    };
    tap.hear((message) => {
      this.#log.take(message, performance.now(), isKnown(this.#place) ? 'read' : 'other');
      this.#watch.hasten();
    });
    this.#hearAsks();
  }

  change(settings: Settings): void {
    this.#surface?.frame.moveTo(settings.corner);
    if (!settings.badges) this.#surface?.badges.clear();
    if (settings.quiet && !this.#settings.quiet) this.#surface?.frame.remove();
    this.#settings = settings;
    this.#voice.forget();
    this.#watch.poke(0);
  }

  /** The toolbar button or a shortcut wants the frame. */
  #hearAsks(): void {
    const { life } = this.#shelf;
    const hear = (
      message: unknown,
      sender: Speaker,
      respond: (standing: FrameStanding) => void,
    ): undefined => {
      if (!life.alive() || sender.id !== browser.runtime.id) return;
      const ask = readFrameAsk(message);
      if (!ask && !isFrameQuestion(message)) return;
      if (ask && isKnown(this.#place)) this.#obey(ask, this.#place);
      respond(this.#standing());
    };
    browser.runtime.onMessage.addListener(hear);
    life.atEnd(() => browser.runtime?.onMessage?.removeListener(hear));
  }

  #obey(ask: FrameAsk, place: PageLocation): void {
    this.#ask = ask;
    this.#stand();
    if (this.#ask) this.#tellReading(place, 'asked');
  }

  #standing(): FrameStanding {
    if (!isKnown(this.#place)) return 'absent';
    return this.#surface?.frame.gaveWay ? 'gave-way' : 'stands';
  }

  #moved(url: string): void {
    const before = this.#place;
    const place = this.#site.locate(new URL(url));
    this.#place = place;
    this.#movedAt = performance.now();
    this.#latest = { fingerprint: '', since: this.#movedAt };
    this.#pleas = 0;
    if (!this.#hasTiles() || place?.handle !== this.#handle) this.#surface?.badges.clear();
    if (!isKnown(place)) {
      this.#surface?.frame.hide();
      this.#tellElsewhere([]);
      return;
    }
    // What is told of this page is told again, so that its tiles are marked again.
    this.#voice.forget();
    const isNew = place.handle !== null && place.handle !== this.#handle;
    if (isNew && this.#handle !== null) this.#log.turnTo(this.#movedAt);
    if (isNew) this.#handle = place.handle;
    if (isNew || !isKnown(before) || this.#wants().length > 0)
      this.#tellReading(place, `reading ${place.handle}`);
    this.#stand();
  }

  #look(): void {
    this.#stand();
    if (!isKnown(this.#place)) {
      if (this.#place?.list === 'accounts') this.#lookForHandles(this.#place);
      return;
    }
    const started = performance.now();
    const sightings = this.#log.sightings();
    this.#inTurn(started, () => this.#read(sightings));
  }

  #read(sightings: readonly Sighting[]): void {
    const started = performance.now();
    const seen = this.#shelf.reader?.look(sightings);
    if (seen) this.#inTurn(started, () => this.#heed(seen));
    else if (!this.#shelf.reader && this.#place) this.#askAgain(this.#place);
  }

  #heed(look: () => Look): void {
    const started = performance.now();
    const seen = look();
    if (seen.lacksCounts && !this.#lacksCounts) {
      this.#lacksCounts = true;
      this.#tellReading(seen.reading.location, 'counts');
    }
    if (this.#hasTiles()) this.#surface?.badges.place(seen.tiles());
    const reading = this.#withComments(ofThisPage(seen.reading), seen);
    this.#inTurn(started, () => this.#consider(reading, seen.ownerView));
  }

  /**
   * At once after a short step; after one that the page may have felt, the page has its turn first. What it shows then
   * may be another's: a step that finds another address is not taken, and the look at the new page takes its own.
   */
  #inTurn(started: number, step: () => void): void {
    const place = this.#place;
    const { href } = location;
    if (performance.now() - started < FELT) step();
    else this.#shelf.life.after(0, () => this.#place === place && location.href === href && step());
  }

  /** A page of many accounts: who is drawn there is told, and nothing about them. */
  #lookForHandles(place: PageLocation): void {
    const { reader } = this.#shelf;
    if (!reader) {
      this.#askAgain(place);
      return;
    }
    const hold = this.#view.hold(performance.now());
    if (hold > 0) this.#watch.poke(hold);
    else this.#tellElsewhere(reader.handles());
  }

  #tellElsewhere(handles: readonly string[]): void {
    const report = { ...elsewhereReport(this.#site.id, handles), wants: this.#wants() };
    this.#voice.tell(report, `elsewhere ${report.wants} ${handles}`);
  }

  /** The background may just have been starting: what it did not hear is lost. */
  #askAgain(place: PageLocation): void {
    if (this.#pleas >= PLEAS) return;
    this.#watch.poke(ASK_AGAIN);
    if (performance.now() - this.#movedAt < ASK_AGAIN * (this.#pleas + 1)) return;
    this.#pleas += 1;
    if (isKnown(place)) this.#tellReading(place, `again ${this.#pleas}`);
    else {
      this.#voice.forget();
      this.#tellElsewhere([]);
    }
  }

  #consider(reading: PageReading, ownerView: boolean): void {
    const now = performance.now();
    const { id } = this.#site;
    const sized = toReport(id, reading);
    if (this.#latest.fingerprint !== sized.fingerprint)
      this.#latest = { fingerprint: sized.fingerprint, since: now };
    const waited = this.#view.patience(this.#movedAt, now);
    const hold = this.#view.hold(now);
    const step = nextStep(reading, now - this.#latest.since, waited);
    if (step === 'wait' || hold > 0) {
      this.#watch.poke(Math.max(hold, SETTLE));
      return;
    }
    const { report, fingerprint } = step === 'give-up' ? toReport(id, givenUp(reading)) : sized;
    const owned = ownerView ? { ...report, ownerView } : report;
    this.#voice.tell({ ...owned, wants: this.#wants() }, ownerView ? `${fingerprint} owner` : fingerprint);
    if (step === 'send' && reading.status === 'incomplete') this.#watch.poke(PATIENCE - waited);
  }

  #withComments(reading: PageReading, seen: Look): PageReading {
    const { observation, location } = reading;
    if (!observation || location.kind !== 'post') return reading;
    return { ...reading, observation: { ...observation, comments: seen.comments() } };
  }

  #tellReading(place: PageLocation, fingerprint: string): void {
    this.#voice.tell({ ...readingReport(this.#site.id, place), wants: this.#wants() }, fingerprint);
  }

  /** The frame and the badge layer stand where an account's page is open, in quiet mode only when asked for. */
  #stand(): void {
    const isWanted = !this.#settings.quiet || this.#ask !== null;
    if (!isWanted || !isKnown(this.#place) || document.readyState === 'loading') return;
    this.#surface ??= this.#shelf.makeSurface?.(this.#shelf.life, this.#settings.corner) ?? null;
    if (!this.#surface) return;
    if (this.#ask) this.#surface.frame.show(this.#ask.shape, this.#ask.focus);
    else this.#surface.frame.prewarm();
    this.#ask = null;
  }

  #hasTiles(): boolean {
    return this.#settings.badges && this.#place?.list === 'own' && this.#place.kind !== 'post';
  }

  /** Scripts of ours that this page needs and lacks. */
  #wants(): readonly PageScript[] {
    const { reader, makeSurface, tally, rareCounts } = this.#shelf;
    const wants: PageScript[] = [];
    const isAccounts = this.#place?.list === 'accounts';
    if (!isKnown(this.#place) && !isAccounts) return wants;
    if (!reader) wants.push(`${this.#site.id}-reader`);
    if (isAccounts) return wants;
    if (!makeSurface && (!this.#settings.quiet || this.#ask)) wants.push('surface');
    if (!tally && this.#place?.kind === 'post') wants.push('comments');
    if (!rareCounts && this.#lacksCounts) wants.push('rare-counts');
    return wants;
  }
}

type AccountPlace = PageLocation & { readonly kind: Exclude<PageLocation['kind'], 'other'> };

function isKnown(place: PageLocation | null): place is AccountPlace {
  return place !== null && place.kind !== 'other';
}
