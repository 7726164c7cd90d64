import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import type { Trusts } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { Button } from '../ui/button';
import { useSay } from '../ui/words';
import './creator.css';

interface OwnerProps {
  readonly own: OwnMarks;
  readonly marks: StoreApi<MarksState>;
  readonly open: boolean;
  readonly trusts: Trusts;
}

/** At the top: that this is the user's own profile, or the question where the page shows its owner's controls. */
export function OwnerLine(props: OwnerProps & { readonly ownerView: boolean }): ReactNode {
  const say = useSay();
  const { own, ownerView } = props;
  if (own.isMe) {
    return (
      <div className="owner-line small">
        <b>{say('me.line')}</b>
        <ClaimButton {...props} isMe={false} word="me.not" />
      </div>
    );
  }
  if (own.isMe === false || !ownerView) return null;
  return (
    <section className="owner-line small" aria-label={say('me.ask')}>
      <span>
        <b>{say('me.ask')}</b> {say('me.ask.why')}
      </span>
      <span className="owner-buttons">
        <ClaimButton {...props} isMe word="me.yes" look="usual" />
        <ClaimButton {...props} isMe={false} word="me.no" />
      </span>
    </section>
  );
}

/** At the foot of the evidence, for an owner whom the page did not show as one. */
export function ClaimLine(props: OwnerProps): ReactNode {
  if (props.own.isMe) return null;
  return (
    <div className="section owner-claim">
      <ClaimButton {...props} isMe word="me.claim" />
    </div>
  );
}

function ClaimButton(
  props: OwnerProps & {
    readonly isMe: boolean;
    readonly word: 'me.yes' | 'me.no' | 'me.not' | 'me.claim';
    readonly look?: 'usual' | 'plain';
  },
): ReactNode {
  const say = useSay();
  const claim = useStore(props.marks, (state) => state.claim);
  return (
    <Button
      look={props.look ?? 'plain'}
      disabled={!props.open}
      onPress={(event) => {
        if (props.trusts(event.nativeEvent)) void claim(props.isMe);
      }}
    >
      {say(props.word)}
    </Button>
  );
}
