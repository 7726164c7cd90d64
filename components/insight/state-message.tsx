import type { ReactNode } from 'react';
import { ENGINE_VERSION } from '../../lib/core/insight/engine-version';
import type { StoreTrouble, SurfaceState, WithheldReason } from '../../lib/core/insight/surface-state';
import { PLATFORM, type PlatformId } from '../../lib/core/profile/platform';
import { type Sentence, sentence, type WordKey } from '../../lib/core/words/sentence';
import { Button } from '../ui/button';
import { TouchstoneMark } from '../ui/touchstone-mark';
import { isolate, type PlainKey, useSay } from '../ui/words';
import { CopyDiagnostics } from './copy-diagnostics';

/** Every state without figures. 'silent': the background did not answer. 'empty': elsewhere, and nobody was looked at yet. */
export type QuietState =
  | Exclude<SurfaceState, { readonly status: 'ready' }>
  | { readonly status: 'silent' }
  | { readonly status: 'empty' };

export interface StateWords {
  readonly title: Sentence;
  readonly text: Sentence;
}

const WITHHELD = {
  private: ['withheld.private.title', 'withheld.private.text'],
  'login-wall': ['withheld.login-wall.title', 'withheld.login-wall.text'],
  'not-found': ['withheld.not-found.title', 'withheld.not-found.text'],
  throttled: ['withheld.throttled.title', 'withheld.throttled.text'],
  challenge: ['withheld.challenge.title', 'withheld.challenge.text'],
  'age-gate': ['withheld.age-gate.title', 'withheld.age-gate.text'],
  'no-data': ['withheld.no-data.title', 'withheld.no-data.text'],
  'not-loaded': ['withheld.not-loaded.title', 'withheld.not-loaded.text'],
  'layout-changed': ['withheld.layout-changed.title', 'withheld.layout-changed.text'],
} as const satisfies Record<WithheldReason, readonly [WordKey, WordKey]>;

const STORE_FAILED = {
  full: 'store-failed.full',
  damaged: 'store-failed.damaged',
  blocked: 'store-failed.blocked',
  newer: 'store-failed.newer',
  lost: 'store-failed.lost',
} as const satisfies Record<StoreTrouble, WordKey>;

function noAccess(platforms: readonly PlatformId[]): Sentence {
  const names = platforms.map((id) => PLATFORM[id].displayName);
  const [first = '', last = ''] = names;
  return names.length === 2
    ? sentence('state.no-access.two', { first, last })
    : sentence('state.no-access.title', { platforms: names.join(', ') });
}

/** The words of a state: a short title (also the chip's) and what it means or what helps. */
export function stateWords(state: QuietState): StateWords {
  switch (state.status) {
    case 'not-consented':
      return { title: sentence('state.not-consented.title'), text: sentence('state.not-consented.text') };
    case 'elsewhere':
      return { title: sentence('state.elsewhere.title'), text: sentence('state.elsewhere.text') };
    case 'empty':
      return { title: sentence('state.empty.title'), text: sentence('state.empty.text') };
    case 'unread':
      return { title: sentence('state.unread.title'), text: sentence('state.unread.text') };
    case 'no-access':
      return { title: noAccess(state.platforms), text: sentence('state.no-access.text') };
    case 'switched-off':
      return {
        title: sentence('state.switched-off.title', { platform: PLATFORM[state.platform].displayName }),
        text: sentence('state.switched-off.text'),
      };
    case 'reading':
      return {
        title: sentence('state.reading.title'),
        text:
          state.handle === null
            ? sentence('state.reading.post')
            : sentence('state.reading.text', { handle: isolate(state.handle) }),
      };
    case 'withheld': {
      const [title, text] = WITHHELD[state.reason];
      return { title: sentence(title), text: sentence(text) };
    }
    case 'store-failed':
      return { title: sentence('state.store-failed.title'), text: troubleWords(state.because) };
    case 'silent':
      return { title: sentence('state.silent.title'), text: sentence('state.silent.text') };
  }
}

/** Why the library cannot be used, and what is safe. */
export function troubleWords(trouble: StoreTrouble): Sentence {
  return sentence(STORE_FAILED[trouble]);
}

export interface StateAction {
  readonly label: PlainKey;
  readonly onPress: () => void;
}

/** A state without figures, as a whole surface. */
export function StateMessage(props: {
  readonly state: QuietState;
  readonly action: StateAction | null;
}): ReactNode {
  const say = useSay();
  const { title, text } = stateWords(props.state);
  return (
    <div className="state">
      <TouchstoneMark size={40} />
      <h1>{say(title)}</h1>
      <p className="soft">{say(text)}</p>
      {props.action ? (
        <Button look="primary" onPress={props.action.onPress}>
          {say(props.action.label)}
        </Button>
      ) : null}
      <Unread state={props.state} />
    </div>
  );
}

/** A page that was there and could not be read: what helps to mend the readers. */
function Unread({ state }: { readonly state: QuietState }): ReactNode {
  if (state.status !== 'withheld' || state.reason !== 'layout-changed' || !state.health) return null;
  return <CopyDiagnostics health={state.health} platform={state.platform} engine={ENGINE_VERSION} primary />;
}
