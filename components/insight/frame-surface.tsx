import { Activity, memo, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import type { Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import type { FrameShape } from '../../lib/messages/frame-contract';
import type { Editing, Trusts } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { ChipPlace } from './chip-place';
import type { FrameState } from './frame-state';
import type { Lists } from './list-chooser';
import { Panel } from './panel';
import type { QuietState } from './state-message';
import type { SurfaceView } from './surface-store';
import { useProvenVisible, type Visibility } from './use-proven-visible';
import { useStanding } from './use-standing';
import type { WhatIfState } from './what-if-state';

export interface FrameSurfaceProps {
  readonly view: StoreApi<SurfaceView>;
  readonly frame: StoreApi<FrameState>;
  readonly marks: StoreApi<MarksState>;
  readonly letters: Letters | null;
  readonly audience: Audience;
  readonly onSidePanel: () => void;
  readonly lists: Lists;
  readonly whatIf: StoreApi<WhatIfState>;
}

/** A key or click of the user, never one that a script made. */
const trustsUser: Trusts = (event) => event.isTrusted;

/** Opening is over: what was put off until then does not lengthen it. Milliseconds. */
const OPENED = 200;

/** The next drawer is laid out this high before it is shown (panel.css of the frame). */
function keepHeight(): void {
  document.documentElement.style.setProperty('--drawer-height', `${innerHeight}px`);
}

const SILENT = { status: 'silent' } as const;

/**
 * The frame in the page: chip or panel, drawn in advance while it is hidden. The panel is made beside the chip when
 * there is nothing else to do and kept when it is closed: out of sight and reach, none of its keys and effects alive.
 */
export function FrameSurface(props: FrameSurfaceProps): ReactNode {
  const { shown, silent } = useStore(props.view);
  const place = useStore(props.frame);
  const { masked, away, close, attend } = place;
  const shape = useStanding(place);
  const foot = useRef<HTMLDivElement>(null);
  const ready = shown?.status === 'ready';
  const visibility = useProvenVisible(foot, { masked, away }, ready && shape === 'panel');
  useEffect(() => {
    if (shown) attend(shown);
  }, [attend, shown]);
  useFocusWishes(props.frame, shape);
  useLayoutEffect(() => {
    document.documentElement.dataset.shape = shape;
  }, [shape]);
  useEffect(() => {
    if (shape !== 'panel') return;
    const timer = setTimeout(keepHeight, OPENED);
    return () => clearTimeout(timer);
  }, [shape]);
  if (!shown && !silent) return null;
  const state = shown ?? SILENT;
  const isOpen = shape === 'panel';
  return (
    <>
      {/* Hidden, not taken out: with the keyboard in it, that would lay out the grown frame once more than is needed. */}
      <Activity mode={isOpen ? 'hidden' : 'visible'}>
        <ChipPlace state={state} frame={props.frame} />
      </Activity>
      {/* Laid out as soon as the user comes near, behind the chip: what is left is to show it. */}
      <Activity
        mode={isOpen || place.near || place.opening || place.shape === 'panel' ? 'visible' : 'hidden'}
      >
        <Drawer
          state={state}
          editing={EDITING[visibility]}
          marks={props.marks}
          letters={props.letters}
          audience={props.audience}
          onClose={close}
          onSidePanel={props.onSidePanel}
          lists={props.lists}
          whatIf={props.whatIf}
          foot={foot}
        />
      </Activity>
    </>
  );
}

interface DrawerProps
  extends Pick<FrameSurfaceProps, 'marks' | 'letters' | 'audience' | 'onSidePanel' | 'lists' | 'whatIf'> {
  readonly state: SurfaceState | QuietState;
  readonly editing: Editing;
  readonly onClose: () => void;
  readonly foot: RefObject<HTMLDivElement | null>;
}

/** Opening and closing changes none of its props: it is not drawn again, only shown. */
const Drawer = memo(function Drawer({ foot, ...props }: DrawerProps): ReactNode {
  const { state, onSidePanel } = props;
  return (
    <div className="drawer">
      <Panel
        {...props}
        trusts={trustsUser}
        action={hasOwnButton(state) ? null : { label: 'foot.open-side-panel', onPress: onSidePanel }}
        footRef={foot}
      />
    </div>
  );
});

/** Where the diagnostics can be copied, they are the button. */
function hasOwnButton(state: SurfaceState | QuietState): boolean {
  return state.status === 'withheld' && state.reason === 'layout-changed' && state.health !== null;
}

const EDITING: Readonly<Record<Visibility, Editing>> = {
  proven: { status: 'open' },
  waiting: { status: 'waiting' },
  covered: { status: 'locked', why: 'locked.covered' },
  'no-proof': { status: 'locked', why: 'locked.no-proof' },
};

function useFocusWishes(frame: StoreApi<FrameState>, shape: FrameShape): void {
  const asked = useStore(frame, (state) => state.focusAsked);
  useEffect(() => {
    if (asked === 0 || shape === 'hidden') return;
    document.querySelector<HTMLElement>('.chip, .icon-button, .button')?.focus();
  }, [asked, shape]);
}
