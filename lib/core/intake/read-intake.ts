import type { CsvRow } from '../export/csv';
import type { CardFields } from '../library/contact';
import { tagsIn } from '../library/tags';
import type { EntryFields, VerdictWord } from '../library/verdict';
import { PLATFORM_IDS, type PlatformId } from '../profile/platform';
import { type ProfileKey, profileKey } from '../profile/record';
import type { ColumnKind } from './columns';
import { type LocateAccount, type NameRefusal, nameCreator } from './name-creator';
import { type DateOrder, dayIn, priceIn, stageIn, verdictIn } from './read-cell';

/** How a table is to be read; kinds: one a column, null = leave it out. */
export interface IntakePlan {
  readonly kinds: readonly (ColumnKind | null)[];
  /** Heads of the columns; null = the table has none. */
  readonly heads: readonly string[] | null;
  /** The site of handles that do not name one; null = not said yet. */
  readonly platform: PlatformId | null;
  /** ISO 4217, where a price does not name one. */
  readonly currency: string;
  readonly dates: DateOrder;
}

/** A creator of the file, with everything that its rows say. */
export interface IntakeCreator {
  readonly platform: PlatformId;
  /** Lower case. */
  readonly handle: string;
  /** Lines that speak of it. */
  readonly lines: readonly number[];
  readonly entry: EntryFields;
  readonly card: CardFields;
  readonly notes: readonly string[];
  /** YYYY-MM-DD; null = the file does not say. */
  readonly contactedOn: string | null;
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
}

/** A row that names no creator. */
export interface IntakeRefusal {
  readonly line: number;
  readonly because: NameRefusal | 'site-unknown' | 'forgotten';
  readonly text: string;
}

/** A cell that was not understood: its text goes into the note, so that it is not lost. */
export interface IntakeDoubt {
  readonly line: number;
  readonly kind: 'stage' | 'date' | 'price' | 'verdict' | 'platform';
  readonly text: string;
}

export interface IntakeFound {
  readonly creators: readonly IntakeCreator[];
  readonly refused: readonly IntakeRefusal[];
  readonly doubts: readonly IntakeDoubt[];
}

const LONGEST_NOTE = 20_000;
const LONGEST_FIELD = 200;

/** Reads the rows of a table one after the other; the same account in two rows is one creator. */
export class IntakeReader {
  readonly #plan: IntakePlan;
  readonly #locate: LocateAccount;
  readonly #creators = new Map<ProfileKey, IntakeCreator>();
  readonly #refused: IntakeRefusal[] = [];
  readonly #doubts: IntakeDoubt[] = [];

  constructor(plan: IntakePlan, locate: LocateAccount) {
    this.#plan = plan;
    this.#locate = locate;
  }

  read(row: CsvRow): void {
    const accounts = this.#accounts(row);
    if (accounts.length === 0) return;
    const said = this.#said(row);
    for (const { platform, handle } of accounts) {
      const key = profileKey(platform, handle);
      const known = this.#creators.get(key);
      const made: IntakeCreator = { platform, handle, lines: [row.line], ...said };
      this.#creators.set(key, known ? joinCreators(known, made) : made);
    }
  }

  found(): IntakeFound {
    return { creators: [...this.#creators.values()], refused: this.#refused, doubts: this.#doubts };
  }

  #accounts(row: CsvRow): readonly { readonly platform: PlatformId; readonly handle: string }[] {
    const site = this.#site(row);
    const refusals: IntakeRefusal[] = [];
    const found = this.#plan.kinds.flatMap((kind, at) => {
      const own = PLATFORM_IDS.find((id) => id === kind);
      const text = row.cells[at] ?? '';
      if (kind !== 'account' && !own) return [];
      const named = nameCreator(text, this.#locate);
      if (named.status === 'named') return [named];
      const platform = own ?? site;
      if (named.status === 'bare' && platform) return [{ platform, handle: named.handle }];
      const because = named.status === 'bare' ? 'site-unknown' : named.because;
      refusals.push({ line: row.line, because, text: shown(row, text) });
      return [];
    });
    // A sheet with a column for each site leaves one of them empty.
    const told = refusals.filter(({ because }) => because !== 'empty');
    if (found.length === 0) this.#refused.push(...(told.length > 0 ? told : refusals).slice(0, 1));
    else this.#refused.push(...told);
    return found;
  }

  #site({ line, cells }: CsvRow): PlatformId | null {
    const text = cells[this.#plan.kinds.indexOf('platform')]?.trim() ?? '';
    if (text === '') return this.#plan.platform;
    const named = PLATFORM_IDS.find((id) => text.toLowerCase().replaceAll(/[^a-z]/g, '') === id);
    if (named) return named;
    this.#doubts.push({ line, kind: 'platform', text });
    return this.#plan.platform;
  }

  #said(row: CsvRow): Omit<IntakeCreator, 'platform' | 'handle' | 'lines'> {
    const cell = (kind: ColumnKind): string => row.cells[this.#plan.kinds.indexOf(kind)]?.trim() ?? '';
    const odd: string[] = [];
    /** What the cell says, or null after its text went into the note. */
    const read = <Value>(
      column: ColumnKind,
      kind: IntakeDoubt['kind'],
      reader: (text: string) => Value | null,
    ): Value | null => {
      const text = cell(column);
      if (text === '') return null;
      const value = reader(text);
      if (value === null) {
        this.#doubts.push({ line: row.line, kind, text });
        odd.push(this.#noted(column, text));
      }
      return value;
    };
    const day = (text: string): string | null => dayIn(text, this.#plan.dates);
    const tags = tagsIn(cell('tags').replaceAll(/[;|]/g, ','));
    const entry = withoutGaps({
      name: short(cell('name')),
      stage: read('stage', 'stage', stageIn),
      owner: short(cell('owner')),
      nextStep: short(cell('next')),
      dueOn: read('due', 'date', day),
      price: read('price', 'price', (text) => this.#price(text, cell('currency'))),
      tags: tags.length > 0 ? tags : null,
    });
    const card = { email: short(cell('email')), country: short(cell('country')) };
    const contactedOn = read('contacted', 'date', day);
    const verdict = read('verdict', 'verdict', verdictIn);
    const notes = [...this.#notes(row), ...odd];
    return { entry, card, notes, contactedOn, verdict, reason: verdict && short(cell('reason')) };
  }

  #price(text: string, column: string): { readonly amount: number; readonly currency: string } | null {
    const price = priceIn(text);
    if (!price) return null;
    const named = price.currency ?? (column.trim().toUpperCase() || this.#plan.currency);
    return /^[A-Z]{3}$/.test(named) ? { amount: price.amount, currency: named } : null;
  }

  #notes({ cells }: CsvRow): readonly string[] {
    return this.#plan.kinds.flatMap((kind, at) => {
      const text = cells[at]?.trim() ?? '';
      return kind === 'note' && text !== '' ? [this.#headed(at, text)] : [];
    });
  }

  /** With the head of its column, unless that says nothing more than "note". */
  #headed(at: number, text: string): string {
    const head = this.#plan.heads?.[at]?.trim() ?? '';
    const plain = head === '' || /^(notes?|comments?|remarks)$/i.test(head);
    return (plain ? text : `${head}: ${text}`).slice(0, LONGEST_NOTE);
  }

  #noted(kind: ColumnKind, text: string): string {
    return this.#headed(this.#plan.kinds.indexOf(kind), text);
  }
}

/** Later rows fill what earlier ones leave open; notes of both stay. */
export function joinCreators(first: IntakeCreator, second: IntakeCreator): IntakeCreator {
  return {
    ...first,
    lines: [...first.lines, ...second.lines],
    entry: { ...second.entry, ...first.entry },
    card: {
      email: first.card.email ?? second.card.email,
      country: first.card.country ?? second.card.country,
    },
    notes: [...new Set([...first.notes, ...second.notes])],
    contactedOn: later(first.contactedOn, second.contactedOn),
    verdict: first.verdict ?? second.verdict,
    reason: first.verdict ? first.reason : second.reason,
  };
}

function later(a: string | null, b: string | null): string | null {
  return a !== null && (b === null || a > b) ? a : b;
}

function short(text: string): string | null {
  return text === '' ? null : text.slice(0, LONGEST_FIELD);
}

/** Only what is said: a part that is absent leaves alone what is known. */
function withoutGaps(fields: EntryFields): EntryFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as EntryFields;
}

/** What the row is called where it is refused: the cell, or else the row itself. */
function shown({ cells }: CsvRow, text: string): string {
  return (text.trim() || cells.join(' ').trim()).slice(0, 120);
}
