import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';

/** Shortcuts that the browser holds for us, as it writes them; null = none was given. */
export interface Shortcuts {
  readonly next: string | null;
  readonly yes: string | null;
  readonly maybe: string | null;
  readonly no: string | null;
}

const ORDER = ['next', 'yes', 'maybe', 'no'] as const;

/**
 * Who hears the keys now. A navigation can take the keyboard into the page, and only the user's own press can
 * bring it back; shortcuts of the browser work wherever it is.
 */
export function FocusLine(props: { readonly shortcuts: Shortcuts | null }): ReactNode {
  const say = useSay();
  const here = useFocusHere();
  const { shortcuts } = props;
  const keys = ORDER.flatMap((name) => {
    const shortcut = shortcuts?.[name];
    return shortcut ? [say(`focus.key.${name}`, { shortcut })] : [];
  }).join(', ');
  return (
    <div className="focus-line small" data-here={here}>
      <span className="focus-said" role="status">
        <span className="focus-dot" aria-hidden="true" />
        {say(here ? 'focus.here' : 'focus.there')}
      </span>
      {here ? null : (
        <Button look="plain" onPress={() => window.focus()}>
          {say('focus.take')}
        </Button>
      )}
      {keys ? <span className="faint">{say('focus.anywhere', { keys })}</span> : null}
    </div>
  );
}

function useFocusHere(): boolean {
  const [here, setHere] = useState(() => document.hasFocus());
  useEffect(() => {
    const end = new AbortController();
    const look = (): void => setHere(document.hasFocus());
    addEventListener('focus', () => setHere(true), { signal: end.signal });
    addEventListener('blur', () => setHere(false), { signal: end.signal });
    look();
    return () => end.abort();
  }, []);
  return here;
}
