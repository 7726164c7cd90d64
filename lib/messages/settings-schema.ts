import { areRates } from '../core/price/exchange-rates';
import type { PlatformId } from '../core/profile/platform';
import { areLetters, type LetterAction } from '../core/settings/letter-keys';
import { z } from '../zod';

const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const rowId = z.string().check(z.regex(/^[\w-]{1,64}$/));

const letter = z.string().check(z.maxLength(2));
const letters = z
  .strictObject({
    yes: letter,
    maybe: letter,
    no: letter,
    undo: letter,
    note: letter,
    list: letter,
  } satisfies Record<LetterAction, unknown>)
  .check(z.refine(areLetters));

/** One reader for fields, storage and messages: what a rate may be is said there. */
const rates = z.record(currency, z.number()).check(z.refine(areRates));

/** Some of the settings, each of them sound. */
export const settingsChange = z.strictObject({
  sites: z.exactOptional(
    z.strictObject({ instagram: z.boolean(), tiktok: z.boolean() } satisfies Record<PlatformId, unknown>),
  ),
  badges: z.exactOptional(z.boolean()),
  quiet: z.exactOptional(z.boolean()),
  corner: z.exactOptional(z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left'])),
  letterKeys: z.exactOptional(z.boolean()),
  letters: z.exactOptional(letters),
  window: z.exactOptional(z.union([z.literal(12), z.literal(30)])),
  currency: z.exactOptional(currency),
  rates: z.exactOptional(rates),
  currentListId: z.exactOptional(rowId),
  forgetAfterDays: z.exactOptional(z.int().check(z.gte(1), z.lte(3650))),
  contactDays: z.exactOptional(z.int().check(z.gte(0), z.lte(3650))),
  verdictOpensNext: z.exactOptional(z.boolean()),
  libraryColumns: z.exactOptional(
    z.nullable(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40))),
  ),
});
