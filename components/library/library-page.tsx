import { type ReactNode, useEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { isFiltered } from '../../lib/core/library/library-query';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { ProfileKey } from '../../lib/core/profile/record';
import { type Letters, SECOND_YES } from '../../lib/core/settings/letter-keys';
import { type LetterKeys, useLetterKeys } from '../notes/use-letter-keys';
import { Empty } from '../ui/empty';
import { Skeleton } from '../ui/skeleton';
import { Toast } from '../ui/toast';
import { useParts } from '../ui/use-parts';
import { useSay } from '../ui/words';
import { BulkMenu, type NamedList } from './bulk-menu';
import { ColumnMenu } from './column-menu';
import { FitFor, UnorderedNote } from './fit-for';
import { LibraryActs, MOST_COMPARED } from './library-acts';
import { ClearFilters, LibraryFilters } from './library-filters';
import type { LibraryState } from './library-state';
import { LibraryTable } from './library-table';
import { Unread } from './unread';
import { type FindUnseen, UnseenSection } from './unseen-section';
import { ViewMenu } from './view-menu';
import './library.css';

/** Where the page leads. */
export interface LibraryWays {
  open(key: ProfileKey): void;
  compare(keys: readonly ProfileKey[]): void;
}

/** Everyone the user has looked at, as one table. */
export function LibraryPage(props: {
  readonly library: StoreApi<LibraryState>;
  readonly ways: LibraryWays;
  /** null = letters are switched off. */
  readonly letters: Letters | null;
  /** ISO 8601. */
  readonly now: string;
  /** Stands before the filters: which list verdicts go to. */
  readonly list?: ReactNode;
  /** Lists that creators can be put on. */
  readonly lists: readonly NamedList[];
  /** Name of the list at hand, where it has a brief. */
  readonly briefOf?: string | null;
  /** The list at hand; null = not known yet. */
  readonly current: string | null;
  /** More that can be done with the rows. */
  readonly acts?: ReactNode;
  /** Looks for creators that nobody looked at yet. */
  readonly unseen: FindUnseen;
  /** How old the last backup is. */
  readonly backup?: ReactNode;
}): ReactNode {
  const { library, ways } = props;
  const search = useRef<HTMLInputElement>(null);
  const { failed, query, refresh, total } = useParts(library, 'failed', 'query', 'refresh', 'total');
  // null = nothing was read yet; more rows of the same are no reason to draw the page anew.
  const empty = useStore(library, ({ rows }) => rows && rows.length === 0);
  useEffect(() => void refresh(), [refresh]);
  useTableKeys(library, ways, search, props.letters);
  if (failed && empty === null) return <Unread title="library.failed" onAgain={() => void refresh()} />;
  if (empty && (!isFiltered(query) || total === 0))
    return (
      <>
        <Nobody />
        <UnseenSection text="" find={props.unseen} />
      </>
    );
  return (
    <div className="library">
      <div className="library-tools">
        {props.list}
        <span className="library-menus">
          <ViewMenu library={library} now={props.now} />
          <ColumnMenu library={library} />
        </span>
        {props.briefOf ? <FitFor library={library} list={props.briefOf} /> : null}
        <LibraryFilters library={library} now={props.now} lists={props.lists} searchRef={search} />
      </div>
      <UnorderedNote library={library} />
      {empty === null ? <Reading /> : null}
      {empty ? <NoMatch library={library} /> : null}
      {empty === false ? (
        <>
          <LibraryActs library={library} onOpen={ways.open} onCompare={ways.compare} letters={props.letters}>
            <BulkMenu library={library} lists={props.lists} current={props.current} />
            {props.acts}
          </LibraryActs>
          <LibraryTable
            library={library}
            now={props.now}
            onOpen={({ key }) => ways.open(key)}
            onType={(text) => {
              if (isBound(text, props.letters)) return;
              search.current?.focus();
            }}
          />
          <Foot library={library} backup={props.backup} />
        </>
      ) : null}
      {empty !== null && query.text !== '' ? <UnseenSection text={query.text} find={props.unseen} /> : null}
      <Told library={library} />
    </div>
  );
}

function useTableKeys(
  library: StoreApi<LibraryState>,
  ways: LibraryWays,
  search: { readonly current: HTMLInputElement | null },
  letters: Letters | null,
): void {
  const now = () => library.getState();
  const judge = (word: VerdictWord) => (): void => {
    const { rows, active } = now();
    const row = rows?.[active];
    if (row) void now().judge(row.key, row.verdict === word ? null : word);
  };
  const table = {
    j: () => now().moveTo(now().active + 1),
    k: () => now().moveTo(now().active - 1),
    c: () => {
      const { chosen } = now();
      if (chosen.size >= 2 && chosen.size <= MOST_COMPARED) ways.compare([...chosen]);
    },
    '/': () => search.current?.focus(),
  };
  const own: LetterKeys = letters
    ? {
        [SECOND_YES]: judge('yes'),
        [letters.yes]: judge('yes'),
        [letters.maybe]: judge('maybe'),
        [letters.no]: judge('no'),
        [letters.undo]: () => void now().undo(),
      }
    : {};
  useLetterKeys({ ...table, ...own }, letters !== null);
}

/** Letters that do something by themselves begin no search. */
function isBound(letter: string, letters: Letters | null): boolean {
  const always = ['j', 'k', 'c'];
  return letters !== null && [...always, SECOND_YES, ...Object.values(letters)].includes(letter);
}

function Told(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
  const say = useSay();
  const { told, undo, dismiss } = useParts(props.library, 'told', 'undo', 'dismiss');
  return (
    <Toast
      text={told ? say(told.what) : null}
      onUndo={told?.undoable ? () => void undo() : null}
      onDismiss={dismiss}
    />
  );
}

function Foot(props: { readonly library: StoreApi<LibraryState>; readonly backup: ReactNode }): ReactNode {
  const say = useSay();
  const { rows, next, total } = useParts(props.library, 'rows', 'next', 'total');
  const n = rows?.length ?? 0;
  return (
    <p className="library-foot small faint">
      <span role="status">
        {next ? say('library.shown-more', { n }) : say('library.shown', { n })}
        {total === null ? null : ` · ${say('library.lead', { n: total })}`}
      </span>
      <span>
        {props.backup} {say('library.keys')}
      </span>
    </p>
  );
}

function Nobody(): ReactNode {
  const say = useSay();
  const action = (
    <>
      <a className="button" data-look="primary" href="#files">
        {say('library.empty.action')}
      </a>{' '}
      <a className="button" href="welcome.html">
        {say('state.empty.action')}
      </a>
    </>
  );
  return <Empty title={say('library.empty')} text={say('library.empty.text')} action={action} />;
}

function NoMatch(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
  const say = useSay();
  return (
    <Empty
      title={say('library.none')}
      text={say('library.none.text')}
      action={<ClearFilters library={props.library} />}
      speaks="calmly"
    />
  );
}

function Reading(): ReactNode {
  const say = useSay();
  return <Skeleton label={say('library.loading')} />;
}
