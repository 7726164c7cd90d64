import { FITS_AT_ONCE } from '../core/library/brief-fit';
import type { ProfileKey } from '../core/profile/record';
import { isLogo, LONGEST_NAME } from '../core/report/letterhead';
import { z } from '../zod';
import { REPORT_CREATORS } from './contract';

/** What a report, and a table judged by a brief, ask of the background. */
export function reportMessages(key: z.ZodMiniType<ProfileKey>, rowId: z.ZodMiniType<string>) {
  return {
    'report.judge': z.strictObject({
      keys: z.array(key).check(z.minLength(1), z.maxLength(REPORT_CREATORS)),
      listId: z.nullable(rowId),
    }),
    'fit.judge': z.strictObject({
      keys: z.array(key).check(z.maxLength(FITS_AT_ONCE)),
      listId: rowId,
    }),
    'letterhead.set': z.strictObject({
      name: z.string().check(z.maxLength(LONGEST_NAME)),
      logo: z.nullable(z.string().check(z.refine(isLogo))),
    }),
  } as const;
}
