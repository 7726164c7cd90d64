import { isLogo, type Letterhead, NO_LETTERHEAD } from '../core/report/letterhead';
import { z } from '../zod';
import type { Database } from './database';
import { ROW_SCHEMA } from './rows';
import type { Scope } from './scope';

/** The one row: it is about no creator, and goes with everything else when all is erased. */
const NAME = 'letterhead';

const schema = z.looseObject({ name: z.string(), logo: z.nullable(z.string().check(z.refine(isLogo))) });

export async function writeLetterhead(
  { database, author, now }: Scope,
  { name, logo }: Letterhead,
): Promise<void> {
  await database.meta.put({
    name: NAME,
    value: { name, logo, author, updatedAt: now, schema: ROW_SCHEMA },
  });
}

/** None where there is none, or where it cannot be understood. */
export async function readLetterhead(database: Database): Promise<Letterhead> {
  const row = await database.meta.get(NAME);
  const read = z.safeParse(schema, row?.value);
  return read.success ? { name: read.data.name, logo: read.data.logo } : NO_LETTERHEAD;
}
