import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { isNew, type KnownHandle } from '../../lib/core/library/known-handle';
import { useDates } from '../ui/dates';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import './page-list.css';

export interface PageListProps {
  readonly accounts: readonly KnownHandle[];
  /** ISO 8601. */
  readonly now: string;
  readonly onOpen: (handle: string) => void;
}

/** The accounts in view on a page of many, with what the user knows of each. */
export function PageList(props: PageListProps): ReactNode {
  const say = useSay();
  const [newOnly, setNewOnly] = useState(false);
  const shown = newOnly ? props.accounts.filter(isNew) : props.accounts;
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
      <p className="small faint">{say('page-list.hint')}</p>
    </Section>
  );
}

function Accounts(props: PageListProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  function move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  }
  return (
    <ul ref={list} className="page-list">
      {props.accounts.map((account) => (
        <li key={account.handle}>
          <AccountRow account={account} now={props.now} onOpen={props.onOpen} onKey={move} />
        </li>
      ))}
    </ul>
  );
}

function AccountRow(
  props: Omit<PageListProps, 'accounts'> & {
    readonly account: KnownHandle;
    readonly onKey: (event: KeyboardEvent) => void;
  },
): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { handle, seenAt, verdict, reason, points } = props.account;
  const mark = verdict
    ? [say(`verdict.said.${verdict}`), reason ? isolate(reason) : null].filter(Boolean).join(': ')
    : seenAt
      ? say('page-list.seen', { day: day(seenAt, props.now) })
      : say('page-list.new');
  return (
    <button
      type="button"
      className="page-list-row"
      title={say('page-list.open', { handle: isolate(handle) })}
      onKeyDown={props.onKey}
      onClick={() => props.onOpen(handle)}
    >
      <bdi className="page-list-handle">{handle}</bdi>
      <span className="page-list-mark small" data-verdict={verdict ?? (seenAt ? 'seen' : 'new')}>
        {mark}
      </span>
      {points === null ? null : <b className="page-list-points">{points}</b>}
    </button>
  );
}
