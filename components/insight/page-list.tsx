import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { isNew, type KnownHandle } from '../../lib/core/library/known-handle';
import { knownMark } from '../queue/known-mark';
import { moveFocus } from '../queue/move-focus';
import { Button } from '../ui/button';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import './page-list.css';

export interface PageListProps {
  readonly accounts: readonly KnownHandle[];
  /** ISO 8601. */
  readonly now: string;
  readonly onOpen: (handle: string) => void;
  /** Puts accounts into the queue; null = there is none here. */
  readonly onQueue: ((handles: readonly string[]) => void) | null;
  /** Those that wait in the queue already. */
  readonly queued: ReadonlySet<string>;
}

/** The letter that queues the account that has the focus. */
const QUEUE = 'q';

/** The accounts in view on a page of many, with what the user knows of each. */
export function PageList(props: PageListProps): ReactNode {
  const say = useSay();
  const [newOnly, setNewOnly] = useState(false);
  const { onQueue, queued } = props;
  const shown = newOnly ? props.accounts.filter(isNew) : props.accounts;
  const queueable = props.accounts.filter((account) => isNew(account) && !queued.has(account.handle));
  return (
    <Section
      title={say('page-list.title', { n: props.accounts.length })}
      aside={
        <label className="page-list-filter">
          <input
            type="checkbox"
            checked={newOnly}
            onChange={(event) => setNewOnly(event.currentTarget.checked)}
          />{' '}
          {say('page-list.new-only')}
        </label>
      }
    >
      {shown.length === 0 ? (
        <p className="soft">{say('page-list.none-new')}</p>
      ) : (
        <Accounts {...props} accounts={shown} />
      )}
      {onQueue && queueable.length > 0 ? (
        <p className="page-list-all">
          <Button onPress={() => onQueue(queueable.map(({ handle }) => handle))}>
            {say('page-list.queue-new', { n: queueable.length })}
          </Button>
        </p>
      ) : null}
      <p className="small faint">{say('page-list.hint')}</p>
    </Section>
  );
}

function Accounts(props: PageListProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const { onQueue } = props;
  return (
    <ul ref={list} className="page-list">
      {props.accounts.map((account) => (
        <li key={account.handle}>
          <AccountRow
            account={account}
            now={props.now}
            isQueued={props.queued.has(account.handle)}
            onOpen={props.onOpen}
            onKey={(event) => {
              moveFocus(event, list.current);
              const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
              if (event.key === QUEUE && plain) onQueue?.([account.handle]);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function AccountRow(props: {
  readonly account: KnownHandle;
  readonly now: string;
  readonly isQueued: boolean;
  readonly onOpen: (handle: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}): ReactNode {
  const say = useSay();
  const dates = useDates();
  const { handle, points } = props.account;
  const { tone, text } = knownMark(say, dates, props.account, props.now);
  return (
    <button
      type="button"
      className="page-list-row"
      title={say('page-list.open', { handle: isolate(handle) })}
      aria-keyshortcuts={QUEUE}
      onKeyDown={props.onKey}
      onClick={() => props.onOpen(handle)}
    >
      <bdi className="page-list-handle">{handle}</bdi>
      <span className="page-list-mark small" data-verdict={tone}>
        {props.isQueued ? say('known.several', { first: text, second: say('page-list.queued') }) : text}
      </span>
      {points === null ? null : <b className="page-list-points">{points}</b>}
    </button>
  );
}
