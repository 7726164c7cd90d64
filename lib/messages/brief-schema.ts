import { NICHE_IDS } from '../core/niche/niche-ids';
import { PLATFORM_IDS, type PlatformId } from '../core/profile/platform';
import { BRIEF_LIMITS, CURRENCY_CODE, LANGUAGE_TAG } from '../core/score/brief-limits';
import { COMPONENT_IDS, type ComponentId } from '../core/score/component-ids';
import { z } from '../zod';

const platform = z.enum(PLATFORM_IDS as readonly [PlatformId, ...PlatformId[]]);
const follower = z.int().check(z.gte(0), z.lte(BRIEF_LIMITS.followers));
const weight = z.exactOptional(z.number().check(z.gte(0), z.lte(BRIEF_LIMITS.weight)));

function words(most: number) {
  const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(BRIEF_LIMITS.term));
  return z.exactOptional(z.array(word).check(z.maxLength(most)));
}

/** A brief as a user writes it: every text, list and number has an end. */
export const briefContent = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(BRIEF_LIMITS.name)),
  platforms: z.exactOptional(z.array(platform).check(z.maxLength(PLATFORM_IDS.length))),
  followers: z.exactOptional(
    z.strictObject({ min: follower, max: follower }).check(z.refine(({ min, max }) => min <= max)),
  ),
  niches: z.exactOptional(z.array(z.enum(NICHE_IDS)).check(z.maxLength(NICHE_IDS.length))),
  terms: words(BRIEF_LIMITS.terms),
  languages: z.exactOptional(
    z.array(z.string().check(z.regex(LANGUAGE_TAG))).check(z.maxLength(BRIEF_LIMITS.languages)),
  ),
  redLines: words(BRIEF_LIMITS.redLines),
  ownBrands: words(BRIEF_LIMITS.brands),
  rivalBrands: words(BRIEF_LIMITS.brands),
  lookBackDays: z.exactOptional(z.int().check(z.gte(1), z.lte(BRIEF_LIMITS.lookBackDays))),
  budgetPerPost: z.exactOptional(
    z.strictObject({
      amount: z.number().check(z.gt(0), z.lte(BRIEF_LIMITS.budget)),
      currency: z.string().check(z.regex(CURRENCY_CODE)),
    }),
  ),
  weights: z.exactOptional(
    z.strictObject(
      Object.fromEntries(COMPONENT_IDS.map((id) => [id, weight])) as Record<ComponentId, typeof weight>,
    ),
  ),
});
