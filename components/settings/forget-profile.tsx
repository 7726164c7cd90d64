import { type ReactNode, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import type { KeptName } from '../../lib/messages/contract';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { isolate, useSay } from '../ui/words';
import { type KeptState, namedProfile } from './kept-state';

/** Looks for a handle and lets it be forgotten, for once or for good. */
export function ForgetProfile(props: { readonly kept: StoreApi<KeptState> }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { search, look } = useStore(props.kept);
  return (
    <Section title={say('check.forget')}>
      <p className="soft">{say('check.forget.text')}</p>
      <form
        className="forget-form"
        onSubmit={(event) => {
          event.preventDefault();
          void look(typed);
        }}
      >
        <label className="forget-field">
          <span>{say('check.forget.handle')}</span>
          <input
            type="text"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button onPress={() => void look(typed)}>{say('check.forget.look')}</Button>
      </form>
      <div role="status">
        {search === 'wrong' ? <p className="small">{say('check.forget.wrong')}</p> : null}
        {search && search !== 'wrong' ? (
          <p className="small soft">
            {search.found.length > 0
              ? say('check.forget.found', { n: search.found.length })
              : say('check.forget.none', { handle: isolate(search.handle) })}
          </p>
        ) : null}
      </div>
      {search && search !== 'wrong' ? <Found kept={props.kept} names={namesIn(search)} /> : null}
    </Section>
  );
}

/** What was found; where nothing was, the handle on each site, so that it can be kept out in advance. */
function namesIn(search: Exclude<KeptState['search'], 'wrong' | null>): readonly KeptName[] {
  if (search.found.length > 0) return search.found;
  return PLATFORM_IDS.map((platform) => namedProfile(platform, search.handle));
}

function Found(props: {
  readonly kept: StoreApi<KeptState>;
  readonly names: readonly KeptName[];
}): ReactNode {
  const say = useSay();
  const forget = useStore(props.kept, (state) => state.forget);
  return (
    <ul className="forget-found">
      {props.names.map((who) => {
        const told = { handle: isolate(who.handle), platform: PLATFORM[who.platform].displayName };
        return (
          <li key={who.key}>
            <span>{say('head.handle', told)}</span>
            <Button label={say('check.forget.now.heard', told)} onPress={() => void forget(who, false)}>
              {say('check.forget.now')}
            </Button>
            <Button label={say('check.forget.never.heard', told)} onPress={() => void forget(who, true)}>
              {say('check.forget.never')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
