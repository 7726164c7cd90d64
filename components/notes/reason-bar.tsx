import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Letters } from '../../lib/core/settings/letter-keys';
import { Button, Key } from '../ui/button';
import { useSay } from '../ui/words';
import type { Trusts } from './editing';
import type { MarksState } from './marks-state';
import { useReasons } from './use-reasons';

/** Why it is a maybe or a no, by one press or digit; pressing the one that holds takes it back. */
export function ReasonBar(props: {
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
}): ReactNode {
  const say = useSay();
  const { verdict, reason, explain } = useStore(props.marks);
  const reasons = useReasons(props.marks);
  if (verdict !== 'maybe' && verdict !== 'no') return null;
  // A reason of earlier days may have left the list: it holds all the same.
  const shown = reason === null || reasons.includes(reason) ? reasons : [...reasons, reason];
  return (
    <fieldset className="reasons-bar">
      <legend className="small soft">{say('reason.legend', { word: say(`verdict.said.${verdict}`) })}</legend>
      {shown.map((one, index) => (
        <Button
          key={one}
          className="reason"
          pressed={one === reason}
          disabled={!props.open}
          {...(props.letters && index < reasons.length ? { keyShortcut: String(index + 1) } : {})}
          onPress={({ nativeEvent }) => {
            if (props.trusts(nativeEvent)) void explain(one === reason ? null : one);
          }}
        >
          <bdi>{one}</bdi>
          {props.letters && index < reasons.length ? <Key letter={String(index + 1)} /> : null}
        </Button>
      ))}
    </fieldset>
  );
}
