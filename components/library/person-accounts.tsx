import { type ReactNode, useState } from 'react';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { ProfileKey } from '../../lib/core/profile/record';
import type { KeptName } from '../../lib/messages/contract';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';

export interface AccountActs {
  /** Says that the other account is the same creator's, or is not. */
  link(other: ProfileKey, linked: boolean): Promise<void>;
  /** Kept accounts whose handle begins like this. */
  find(handle: string): Promise<readonly KeptName[]>;
}

/** Other accounts of the same creator: linked by the user, suggested where the bio leads to one. */
export function PersonAccounts(props: {
  readonly self: ProfileKey;
  readonly accounts: readonly ProfileKey[];
  /** Kept accounts that links of the bio lead to. */
  readonly suggested: readonly ProfileKey[];
  readonly acts: AccountActs;
}): ReactNode {
  const say = useSay();
  const { accounts, acts, self } = props;
  const suggested = props.suggested.filter((key) => key !== self && !accounts.includes(key));
  return (
    <Section title={say('accounts.title')}>
      <ul className="plain-lines soft">
        {accounts.length === 0 ? <li>{say('accounts.none')}</li> : <li>{say('accounts.text')}</li>}
        {accounts.map((key) => (
          <li key={key} className="person-row">
            <a href={`#profile/${encodeURIComponent(key)}`}>
              <bdi>{toldKey(key)}</bdi>
            </a>
            <Button
              look="plain"
              label={say('accounts.unlink.heard', { handle: isolate(toldKey(key)) })}
              onPress={() => void acts.link(key, false)}
            >
              {say('accounts.unlink')}
            </Button>
          </li>
        ))}
        {suggested.map((key) => (
          <li key={key} className="person-row">
            {say('accounts.suggest', { handle: isolate(toldKey(key)) })}
            <LinkButton account={key} acts={acts} />
          </li>
        ))}
      </ul>
      <Find {...props} />
    </Section>
  );
}

function LinkButton(props: { readonly account: ProfileKey; readonly acts: AccountActs }): ReactNode {
  const say = useSay();
  return (
    <Button
      look="plain"
      label={say('accounts.link.heard', { handle: isolate(toldKey(props.account)) })}
      onPress={() => void props.acts.link(props.account, true)}
    >
      {say('accounts.link')}
    </Button>
  );
}

function Find(props: {
  readonly self: ProfileKey;
  readonly accounts: readonly ProfileKey[];
  readonly acts: AccountActs;
}): ReactNode {
  const say = useSay();
  const [found, setFound] = useState<readonly KeptName[]>([]);
  const { acts, accounts, self } = props;
  const look = (text: string): void => {
    const handle = text.trim().replace(/^@/, '').toLowerCase();
    const asked = /^[a-z0-9._]{2,30}$/.test(handle) ? acts.find(handle) : Promise.resolve([]);
    void asked.then(setFound, () => setFound([]));
  };
  const others = found.filter(({ key }) => key !== self && !accounts.includes(key)).slice(0, 5);
  return (
    <div className="person-new">
      <Field label={say('accounts.find')} hint={say('accounts.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            maxLength={31}
            onChange={(event) => look(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status">
        <ul className="plain-lines">
          {others.map(({ key }) => (
            <li key={key} className="person-row">
              <bdi>{toldKey(key)}</bdi>
              <LinkButton account={key} acts={acts} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** "handle, Instagram" of a key; what follows a tilde tells two accounts of one handle apart. */
function toldKey(key: ProfileKey): string {
  const [platform = '', handle = ''] = key.split(':');
  const site = platform === 'instagram' || platform === 'tiktok' ? PLATFORM[platform].displayName : platform;
  return `${handle.split('~')[0]} · ${site}`;
}
