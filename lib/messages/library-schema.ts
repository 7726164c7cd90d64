import { MOST_IN_BULK, MOST_VERDICTS_IN_BULK } from '../core/library/bulk-act';
import { ANSWER_WORDS, LONGEST_QUESTION, LONGEST_REASON, MOST_REASONS } from '../core/library/questions';
import type { EntryFields } from '../core/library/verdict';
import type { ProfileKey } from '../core/profile/record';
import { z } from '../zod';

const NAME = 64;
const MOST_TAGS = 30;
const MOST_PARTS = 60;
const LONGEST_QUERY = 4000;

function oneLine(limit: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));
}

/** A view names its parts as later versions may: open, but flat and short. */
function isSmallQuery(query: Readonly<Record<string, unknown>>): boolean {
  const parts = Object.values(query);
  const isFlat = parts.every((part) => typeof part !== 'object' || part === null);
  return isFlat && parts.length <= MOST_PARTS && JSON.stringify(query).length <= LONGEST_QUERY;
}

/** What the library's table and a list's page ask of the background. */
export function libraryMessages<Fields extends z.ZodMiniType<EntryFields>>(
  key: z.ZodMiniType<ProfileKey>,
  rowId: z.ZodMiniType<string>,
  entryFields: Fields,
) {
  const tags = z.array(z.string().check(z.maxLength(NAME))).check(z.minLength(1), z.maxLength(MOST_TAGS));
  const act = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('list') }),
    z.strictObject({ kind: z.literal('unlist') }),
    z.strictObject({ kind: z.literal('note'), change: entryFields }),
    z.strictObject({ kind: z.literal('tag'), tags }),
    z.strictObject({ kind: z.literal('untag'), tags }),
    z.strictObject({ kind: z.literal('verdict'), verdict: z.nullable(z.enum(['yes', 'maybe', 'no'])) }),
  ]);
  /** Those asked no more are kept with the others, so that there are more than are asked. */
  const question = z.strictObject({
    id: rowId,
    text: oneLine(LONGEST_QUESTION),
    removed: z.exactOptional(z.literal(true)),
  });
  return {
    'bulk.change': z
      .strictObject({
        listId: rowId,
        keys: z.array(key).check(z.minLength(1), z.maxLength(MOST_IN_BULK)),
        act,
      })
      .check(
        z.refine((change) => change.act.kind !== 'verdict' || change.keys.length <= MOST_VERDICTS_IN_BULK),
      ),
    'link.set': z.strictObject({ key, other: key, linked: z.boolean() }),
    'view.save': z.strictObject({
      id: z.nullable(rowId),
      name: oneLine(200),
      query: z.record(z.string().check(z.maxLength(NAME)), z.unknown()).check(z.refine(isSmallQuery)),
      columns: z.array(z.string().check(z.maxLength(NAME))).check(z.maxLength(40)),
    }),
    'view.remove': z.strictObject({ id: rowId }),
    'answer.set': z.strictObject({
      key,
      listId: rowId,
      questionId: rowId,
      answer: z.nullable(z.enum(ANSWER_WORDS)),
    }),
    'questions.save': z.strictObject({
      listId: rowId,
      questions: z.array(question).check(z.maxLength(100)),
    }),
    'reasons.save': z.strictObject({
      listId: rowId,
      reasons: z.nullable(z.array(oneLine(LONGEST_REASON)).check(z.maxLength(MOST_REASONS))),
    }),
  } as const;
}
