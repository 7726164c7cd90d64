import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveQuestions, saveReasons, setAnswer } from '../../lib/app/ask-questions';
import { observeProfile } from '../../lib/app/observe-profile';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createLibraryReader } from '../../lib/store/library-reader';
import { CONSENT, createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads' as const;
const HANDS = { id: 'hands', text: 'Shows hands at work?' };
const DUTCH = { id: 'dutch', text: 'Speaks Dutch?' };
const ASKED = { listId: 'shortlist', questions: [HANDS, DUTCH] };
const YES = { key: MARA, listId: 'shortlist', questionId: 'hands', answer: 'yes' } as const;
let world: World;

const shown = () => {
  const state = world.memories.get(TAB)?.state;
  return state?.status === 'ready' ? state : null;
};

beforeEach(async () => {
  world = createWorld();
  await observeProfile(world, reportOf(maraKneads), TAB);
  await saveQuestions(world, ASKED);
});

describe('questions of a list', () => {
  it('are asked on every surface at once, and leave the score alone', async () => {
    const score = shown()?.insight.score;
    expect(shown()?.own.questions).toEqual([
      { ...HANDS, answers: [] },
      { ...DUTCH, answers: [] },
    ]);
    await setAnswer(world, YES);
    expect(shown()?.own.questions[0]?.answers).toEqual([{ answer: 'yes', at: world.clock, own: true }]);
    expect(shown()?.insight.score).toEqual(score);
  });

  it('keep the newest answer of an author, taken back as one step', async () => {
    await setAnswer(world, YES);
    await setAnswer(world, { ...YES, answer: 'unsure' });
    expect(await rowsOf(world, 'answers')).toMatchObject([{ answer: 'unsure', author: 'installation-a' }]);
    await undoChange(world);
    expect(await rowsOf(world, 'answers')).toMatchObject([{ answer: 'yes' }]);
    await setAnswer(world, { ...YES, answer: null });
    expect(await rowsOf(world, 'answers')).toEqual([]);
  });

  it('reworded, moved or taken away keep their answers', async () => {
    await setAnswer(world, YES);
    await saveQuestions(world, { ...ASKED, questions: [DUTCH, { ...HANDS, removed: true }] });
    expect(shown()?.own.questions.map(({ id }) => id)).toEqual(['dutch']);
    expect(await rowsOf(world, 'answers')).toHaveLength(1);
    await saveQuestions(world, { ...ASKED, questions: [{ id: 'hands', text: 'Hands in the picture?' }] });
    expect(shown()?.own.questions).toMatchObject([
      { text: 'Hands in the picture?', answers: [{ answer: 'yes' }] },
    ]);
  });

  it('are eight at most', async () => {
    const nine = Array.from({ length: 9 }, (_, at) => ({ id: `q-${at}`, text: `Question ${at}?` }));
    await expect(saveQuestions(world, { listId: 'shortlist', questions: nine })).rejects.toThrow('too many');
    const eight = nine.map((one, at) => (at === 0 ? { ...one, removed: true as const } : one));
    await saveQuestions(world, { listId: 'shortlist', questions: eight });
    expect(shown()?.own.questions).toHaveLength(8);
  });

  it('answered make a profile remembered where only listed ones are', async () => {
    const other = createWorld();
    other.consentNow = { ...CONSENT, memory: 'listed' };
    await observeProfile(other, reportOf(maraKneads), TAB);
    await saveQuestions(other, ASKED);
    await setAnswer(other, YES);
    expect(await rowsOf(other, 'profiles')).toMatchObject([{ key: MARA }]);
  });

  it('stand on the list, with its reasons and what was said', async () => {
    await saveReasons(world, { listId: 'shortlist', reasons: ['Too dear'] });
    await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'maybe' });
    await setAnswer(world, YES);
    const reader = createLibraryReader(world.database);
    const sheet = await reader.list({ author: 'installation-a', listId: 'shortlist' });
    expect(sheet).toMatchObject({
      name: 'Shortlist',
      questions: [HANDS, DUTCH],
      reasons: ['Too dear'],
      rows: [{ key: MARA, questions: [{ answers: [{ answer: 'yes' }] }, { answers: [] }] }],
      tally: { said: { yes: 0, maybe: 1, no: 0 }, reasons: [], unexplained: 1 },
    });
    await saveReasons(world, { listId: 'shortlist', reasons: null });
    expect((await reader.list({ author: 'installation-a', listId: 'shortlist' })).reasons).toBeNull();
  });
});

describe('the record of a decision', () => {
  it('holds what was decided, where, on which answers, and how well the page was read', async () => {
    await setAnswer(world, YES);
    await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
    await saveQuestions(world, { ...ASKED, questions: [{ ...HANDS, text: 'Other words?' }] });
    await setAnswer(world, { ...YES, answer: 'no' });
    const [evidence] = await rowsOf(world, 'evidence');
    const health = world.memories.get(TAB)?.health;
    expect(health).not.toBeNull();
    expect(evidence).toMatchObject({
      verdict: 'yes',
      listName: 'Shortlist',
      window: 12,
      author: 'installation-a',
      insight: { engine: 'test', health, brief: null, score: { status: 'scored' } },
      answers: [{ question: HANDS.text, answer: 'yes', at: world.clock, author: 'installation-a' }],
    });
  });
});
