import { type ReactNode, useRef, useState } from 'react';
import type { LocateAccount } from '../../lib/core/intake/name-creator';
import type { LibraryRow } from '../../lib/core/library/library-row';
import type { QueueAdded } from '../../lib/core/library/queue';
import type { NamedAccount } from '../../lib/core/profile/named-account';
import { PLATFORM } from '../../lib/core/profile/platform';
import { addedWords, PasteList } from '../queue/paste-list';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Unfold } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import '../queue/queue.css';

/** What the popup offers beside the profile in the tab. */
export interface PopupDesk {
  /** Profiles of the library that these words find, the best first. */
  find(words: string): Promise<readonly LibraryRow[]>;
  readonly locate: LocateAccount;
  add(accounts: readonly NamedAccount[]): Promise<QueueAdded>;
}

/** The library by its words, a list to work through, and the dashboard. */
export function PopupMore(props: {
  readonly desk: PopupDesk;
  readonly onSidePanel: (() => void) | null;
}): ReactNode {
  const say = useSay();
  return (
    <div className="popup-more">
      <Unfold title={say('popup.search')}>
        <Search find={props.desk.find} />
      </Unfold>
      <Unfold title={say('popup.list')}>
        <Paste {...props} />
      </Unfold>
      <a className="small soft" href="/dashboard.html#library" target="_blank" rel="noopener">
        {say('popup.dashboard')}
      </a>
    </div>
  );
}

function Search(props: { readonly find: PopupDesk['find'] }): ReactNode {
  const say = useSay();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly LibraryRow[] | 'failed' | null>(null);
  const asked = useRef('');
  const look = (words: string): void => {
    setText(words);
    asked.current = words;
    if (words.trim() === '') {
      setFound(null);
      return;
    }
    // Of two answers on their way the older may come last.
    const show = (what: readonly LibraryRow[] | 'failed'): void => {
      if (asked.current === words) setFound(what);
    };
    void props.find(words).then(show, () => show('failed'));
  };
  return (
    <>
      <Field label={say('library.search.placeholder')}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => look(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className="small soft" role="status">
        {found === 'failed'
          ? say('popup.search.failed')
          : found?.length === 0
            ? say('popup.search.none')
            : null}
      </p>
      <ul>{found === 'failed' ? null : found?.map((row) => <Found key={row.key} row={row} />)}</ul>
    </>
  );
}

function Found(props: { readonly row: LibraryRow }): ReactNode {
  const say = useSay();
  const { key, name, handle, platform, verdict, points } = props.row;
  return (
    <li className="recent">
      <a
        className="recent-who"
        href={`/dashboard.html#profile/${encodeURIComponent(key)}`}
        target="_blank"
        rel="noopener"
      >
        <bdi className="recent-name">{name?.trim() || handle}</bdi>
        <span className="small faint">
          {say('head.handle', { handle: isolate(handle), platform: PLATFORM[platform].displayName })}
        </span>
      </a>
      <span className="recent-said small" data-verdict={verdict ?? 'none'}>
        {verdict ? say(`verdict.said.${verdict}`) : null}
      </span>
      <b className="recent-points">{points}</b>
    </li>
  );
}

function Paste(props: { readonly desk: PopupDesk; readonly onSidePanel: (() => void) | null }): ReactNode {
  const say = useSay();
  const [added, setAdded] = useState<QueueAdded | 'failed' | null>(null);
  const add = async (accounts: readonly NamedAccount[]): Promise<boolean> => {
    const done = await props.desk.add(accounts).catch(() => 'failed' as const);
    setAdded(done);
    return done !== 'failed';
  };
  return (
    <>
      <PasteList locate={props.desk.locate} onAdd={add} />
      <p className="small" role="status">
        {added === 'failed' ? say('queue.failed') : added ? addedWords(say, added) : null}
      </p>
      {added && added !== 'failed' && props.onSidePanel ? (
        <Button look="primary" onPress={props.onSidePanel}>
          {say('popup.list.open')}
        </Button>
      ) : null}
    </>
  );
}
