import { type ReactNode, useId } from 'react';
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
  const id = useId();
  if (verdict !== 'maybe' && verdict !== 'no') return null;
  // The one that holds stands alone; a reason of earlier days may have left the list and holds all the same.
  const shown = reason === null ? reasons : [reason];
  return (
    <fieldset className="reasons-bar" aria-labelledby={id}>
      <span className="small soft" id={id}>
        {say('reason.legend', { word: say(`verdict.said.${verdict}`) })}
      </span>
      {shown.map((one) => (
        <Reason
          key={one}
          {...props}
          reason={one}
          digit={digitOf(reasons, one)}
          pressed={one === reason}
          onPress={() => void explain(one === reason ? null : one)}
        />
      ))}
    </fieldset>
  );
}

/** null = the list offers it no more. */
function digitOf(reasons: readonly string[], reason: string): string | null {
  const at = reasons.indexOf(reason);
  return at === -1 ? null : String(at + 1);
}

function Reason(props: {
  readonly reason: string;
  readonly digit: string | null;
  readonly pressed: boolean;
  readonly open: boolean;
  readonly letters: Letters | null;
  readonly trusts: Trusts;
  readonly onPress: () => void;
}): ReactNode {
  const digit = props.letters ? props.digit : null;
  return (
    <Button
      className="reason"
      pressed={props.pressed}
      disabled={!props.open}
      {...(digit ? { keyShortcut: digit } : {})}
      onPress={({ nativeEvent }) => {
        if (props.trusts(nativeEvent)) props.onPress();
      }}
    >
      {digit ? <Key letter={digit} /> : null}
      <bdi>{props.reason}</bdi>
    </Button>
  );
}
