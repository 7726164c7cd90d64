import { claimProfile } from '../../lib/app/claim-profile';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setEntry } from '../../lib/app/set-entry';
import { setVerdict } from '../../lib/app/set-verdict';
import { undoChange } from '../../lib/app/undo-change';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { reportOf, type World } from '../app/world';
import { MARA } from '../store/written-library';

const LATER = '2026-04-21T10:00:00.000Z';
const OTHER = 'tiktok:writer.0';

/** Everything a user or a page can make the background write, each as one action. */
export const WRITE_PATHS: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  visit,
  verdict: (world) => setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'no' }),
  'verdict taken back': (world) => setVerdict(world, { key: MARA, listId: 'shortlist', verdict: null }),
  note: (world) => saveNote(world, { key: MARA, text: 'another word' }),
  'dated note': (world) => world.library.addNote(OTHER, 'a second look'),
  entry: (world) => setEntry(world, { key: OTHER, listId: 'shortlist', listed: true }),
  'fields of several': (world) =>
    world.library.changeEntries({
      listId: 'shortlist',
      keys: [MARA, OTHER, 'tiktok:writer.1'],
      change: { stage: 'booked' },
    }),
  list: (world) => world.library.createList('Autumn'),
  brief: (world) =>
    world.library.saveBrief({ listId: 'shortlist', brief: { name: 'First', terms: ['flour'] } }),
  'contact mended': mendContact,
  letterhead: (world) => world.library.setLetterhead({ name: 'Flour & Sons', logo: null }),
  claim: (world) => claimProfile(world, { key: MARA, isMe: true }),
  undo: (world) => undoChange(world),
  forget: (world) => world.library.forget(MARA, true),
};

/** A failure of the disk is shown instead of thrown: it answers nothing either. */
async function visit(world: World): Promise<void> {
  await observeProfile(world, reportOf({ ...maraKneads, followers: 30_001 }, LATER), 1);
  if (world.memories.get(1)?.state.status === 'store-failed') throw new Error('not kept');
}

async function mendContact(world: World): Promise<void> {
  const { own } = await world.library.find(MARA, 'shortlist');
  const [contact] = own.dealings.contacts;
  if (!contact) throw new Error('nobody wrote');
  const { id, at, how, by, listId, about, productValue } = contact;
  await world.library.changeContact(id, { at, how, by, listId, about, productValue, fee: null });
}
