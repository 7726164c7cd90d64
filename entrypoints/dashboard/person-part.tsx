import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { PersonFiles } from '../../components/files/person-files';
import type { PersonActs } from '../../components/library/person-acts';
import { type Person, PersonPage } from '../../components/library/person-page';
import { createMarksState } from '../../components/notes/marks-state';
import { type ProfileKey, profileKey } from '../../lib/core/profile/record';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { send } from '../../lib/messages/client';
import { locateAccount } from '../../lib/platforms/locate-account';
import { letterKeys, listsPort, marksPort } from '../panel/surface-ports';
import { onlooker, reader } from './library-ports';
import { offer } from './offer';

/** The page of one kept profile. */
export function PersonPart(props: { readonly profile: string }): ReactNode {
  const key = props.profile as ProfileKey;
  const [person, setPerson] = useState<Person | null | undefined>(undefined);
  const [letters, setLetters] = useState<Letters | null>(null);
  const refresh = useCallback(async () => {
    setPerson(await personOf(key).catch(() => null));
  }, [key]);
  const marks = useMemo(() => {
    const port = marksPort(refresh);
    return createMarksState({
      ...port,
      // The record of the decision stands beside the panel at once.
      setVerdict: (...said) => port.setVerdict(...said).then(refresh),
    });
  }, [refresh]);
  const lists = useMemo(() => listsPort(refresh), [refresh]);
  useEffect(() => {
    void letterKeys().then(setLetters);
    void refresh();
  }, [refresh]);
  return (
    <>
      <PersonPage person={person} marks={marks} lists={lists} letters={letters} acts={actsOn(key, refresh)} />
      <PersonFiles
        profile={key}
        today={new Date().toISOString().slice(0, 10)}
        rows={() => reader.person(key)}
        onFile={(handle, text) =>
          offer(`touchstone-${handle}.md`, new Blob([text], { type: 'text/markdown' }))
        }
      />
    </>
  );
}

async function personOf(key: ProfileKey): Promise<Person | null> {
  const [known, details] = await Promise.all([
    send('profile.get', { key }),
    onlooker().then((who) => reader.details(key, who)),
  ]);
  return known && { ...known, details, suggested: await accountsIn(known.insight.links) };
}

/** Kept accounts that these links lead to. */
async function accountsIn(links: readonly string[]): Promise<readonly ProfileKey[]> {
  const named = links.flatMap((link) => {
    const account = locateAccount(link);
    return account?.handle ? [profileKey(account.platform, account.handle)] : [];
  });
  return (await reader.kept([...new Set(named)])).map(({ key }) => key);
}

function actsOn(key: ProfileKey, refresh: () => Promise<void>): PersonActs {
  return {
    async link(other, linked) {
      await send('link.set', { key, other, linked });
      await refresh();
    },
    find: (handle) => send('profile.search', { handle }),
    async addNote(text) {
      await send('note.add', { key, text });
      await refresh();
    },
    async changeNote(id, text) {
      await send('note.change', { id, text });
      await refresh();
    },
    async forget(never) {
      await send('profile.forget', { key, never });
      location.hash = 'library';
    },
  };
}
