import { type ReactNode, useEffect, useState } from 'react';
import { LibraryPage, type LibraryWays } from '../../components/library/library-page';
import { createLibraryState } from '../../components/library/library-state';
import { ListPicker } from '../../components/library/list-picker';
import { BackupAge } from '../../components/settings/backup-age';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { listen } from '../../lib/messages/client';
import type { ListSummary } from '../../lib/messages/contract';
import { letterKeys, listsPort } from '../panel/surface-ports';
import { libraryPort, onlooker, reader } from './library-ports';
import { safety } from './safety-ports';

const library = createLibraryState(libraryPort);
const refresh = (): Promise<void> => library.getState().refresh();
const lists = listsPort(refresh).desk;

/** What the table shows now. */
export const libraryQuery = () => library.getState().query;

/** Named at once; more of them are only counted. */
const MOST_UNSEEN = 50;
const findUnseen = (text: string) => reader.unseen(text, MOST_UNSEEN);

const ways: LibraryWays = {
  open: (key) => goTo(`profile/${encodeURIComponent(key)}`),
  compare: (keys) => goTo(`compare/${keys.map(encodeURIComponent).join('/')}`),
};

/** Each place of this page has an address: back leads back. */
function goTo(place: string): void {
  location.hash = place;
}

export function LibraryPart(props: { readonly now: string }): ReactNode {
  const [letters, setLetters] = useState<Letters | null>(null);
  const [listId, setListId] = useState<string | null>(null);
  const [named, setNamed] = useState<readonly ListSummary[]>([]);
  useEffect(() => {
    void letterKeys().then(setLetters);
    void lists.load().then(setNamed, () => {});
    void onlooker().then((who) => setListId(who.listId));
    return followChanges();
  }, []);
  return (
    <LibraryPage
      library={library}
      ways={ways}
      letters={letters}
      now={props.now}
      backup={<BackupAge safety={safety} now={props.now} />}
      lists={named}
      current={listId}
      unseen={findUnseen}
      briefOf={named.find(({ id, briefId }) => id === listId && briefId !== null)?.name ?? null}
      list={
        listId === null ? null : (
          <ListPicker lists={lists} current={listId} onChoose={setListId} openAt={(id) => `#list/${id}`} />
        )
      }
    />
  );
}

/** Another tab read a profile, or the user comes back to this one. */
function followChanges(): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') void refresh();
  };
  const stop = listen('surface.changed', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', look);
  };
}
