import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { FromFrame } from '../../lib/messages/frame-contract';
import type { Editing, Trusts } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';
import { Chip } from './chip';
import { belongsInPage, type FrameState } from './frame-state';
import { Panel } from './panel';
import type { SurfaceView } from './surface-store';
import { useProvenVisible, type Visibility } from './use-proven-visible';

export interface FrameSurfaceProps {
  readonly view: StoreApi<SurfaceView>;
  readonly frame: StoreApi<FrameState>;
  readonly marks: StoreApi<MarksState>;
  readonly letters: boolean;
  readonly tell: (message: FromFrame) => void;
  readonly onSidePanel: () => void;
}

/** A key or click of the user, never one that a script made. */
const trustsUser: Trusts = (event) => event.isTrusted;

/** The frame in the page: chip or panel, drawn in advance while it is hidden. */
export function FrameSurface(props: FrameSurfaceProps): ReactNode {
  const { shown, silent } = useStore(props.view);
  const { shape, masked, open, close } = useStore(props.frame);
  const foot = useRef<HTMLDivElement>(null);
  const ready = shown?.status === 'ready';
  const visibility = useProvenVisible(foot, masked, ready && shape === 'panel');
  usePresence(props.tell, belongsInPage(shown), shape);
  useFocusWishes(props.frame);
  useLayoutEffect(() => {
    document.documentElement.dataset.shape = shape;
  }, [shape]);
  if (!shown && !silent) return null;
  const state = shown ?? ({ status: 'silent' } as const);
  if (shape !== 'panel') return <ChipPlace state={state} onOpen={open} tell={props.tell} shape={shape} />;
  return (
    <div className="drawer">
      <Panel
        state={state}
        marks={props.marks}
        editing={editingOf(visibility)}
        trusts={trustsUser}
        letters={props.letters}
        onClose={close}
        onSidePanel={props.onSidePanel}
        action={null}
        lists={null}
        footRef={foot}
      />
    </div>
  );
}

function editingOf(visibility: Visibility): Editing {
  switch (visibility) {
    case 'proven':
      return { status: 'open' };
    case 'waiting':
      return { status: 'waiting' };
    case 'covered':
      return { status: 'locked', why: 'locked.covered' };
    case 'no-proof':
      return { status: 'locked', why: 'locked.no-proof' };
  }
}

/** Comes when there is something to show, and goes when there is not. */
function usePresence(tell: FrameSurfaceProps['tell'], wanted: boolean, shape: FrameState['shape']): void {
  useEffect(() => {
    if (wanted && shape === 'hidden') tell({ kind: 'shape', shape: 'chip' });
    if (!wanted && shape !== 'hidden') tell({ kind: 'shape', shape: 'hidden' });
  }, [tell, wanted, shape]);
}

function useFocusWishes(frame: StoreApi<FrameState>): void {
  const asked = useStore(frame, (state) => state.focusAsked);
  const shape = useStore(frame, (state) => state.shape);
  useEffect(() => {
    if (asked === 0 || shape === 'hidden') return;
    document.querySelector<HTMLElement>('.chip, .icon-button, .button')?.focus();
  }, [asked, shape]);
}

/** The chip tells the host how large it is. */
function ChipPlace(props: {
  readonly state: Parameters<typeof Chip>[0]['state'];
  readonly shape: FrameState['shape'];
  readonly onOpen: () => void;
  readonly tell: FrameSurfaceProps['tell'];
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useReportedSize(place, props.shape === 'chip', props.tell);
  return (
    <div className="chip-place" ref={place}>
      <Chip state={props.state} onOpen={props.onOpen} />
    </div>
  );
}

function useReportedSize(
  place: RefObject<HTMLElement | null>,
  watch: boolean,
  tell: FrameSurfaceProps['tell'],
): void {
  useEffect(() => {
    const element = place.current;
    if (!element || !watch) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height > 0) tell({ kind: 'shape', shape: 'chip', width: CHIP_WIDTH, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, watch, tell]);
}

const CHIP_WIDTH = 392;
