import type { AnswerWord, Question } from '../core/library/verdict';
import type { ProfileKey } from '../core/profile/record';
import { keepOnceListed } from './keep-once-listed';
import type { Ports } from './ports';
import { refreshSurfaces, settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';

/** Answers one of the user's own questions about a creator; null takes the answer back. */
export async function setAnswer(
  ports: Ports,
  draft: {
    readonly key: ProfileKey;
    readonly listId: string;
    readonly questionId: string;
    readonly answer: AnswerWord | null;
  },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.setAnswer(draft, draft.answer && (await keepOnceListed(ports, draft.key)));
  await settle(ports, draft.key);
}

/** What is asked about every creator of a list; every surface asks it at once. */
export async function saveQuestions(
  ports: Ports,
  { listId, questions }: { readonly listId: string; readonly questions: readonly Question[] },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.saveQuestions(listId, questions);
  await refreshSurfaces(ports, null);
}

/** The list's own reasons for a maybe or a no; null = the usual ones. */
export async function saveReasons(
  ports: Ports,
  { listId, reasons }: { readonly listId: string; readonly reasons: readonly string[] | null },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.saveReasons(listId, reasons);
  await refreshSurfaces(ports, null);
}
