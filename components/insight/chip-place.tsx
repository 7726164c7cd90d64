import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { useSay } from '../ui/words';
import { Chip, type ChipProps } from './chip';
import type { ChipSize, FrameState } from './frame-state';

/** The chip with room for its shadow; it tells the host how large it is, so that no page lies under nothing. */
export function ChipPlace(props: {
  readonly state: ChipProps['state'];
  readonly frame: StoreApi<FrameState>;
}): ReactNode {
  const place = useRef<HTMLElement>(null);
  const { state, frame } = props;
  const { open, approach, measured } = useStore(frame);
  const say = useSay();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || !state) return;
    const report = (): void => {
      // The frame grows to be the drawer: the chip is on its way out.
      const { shape, opening } = frame.getState();
      if (opening || shape === 'panel') return;
      const size = sizeOf(element);
      if (size.height > 0) measured(size);
    };
    report();
    addEventListener('resize', report);
    return () => removeEventListener('resize', report);
  }, [state, frame, measured]);
  return (
    <main
      className="chip-place"
      ref={place}
      onPointerEnter={() => approach(true)}
      onPointerLeave={() => approach(false)}
    >
      <h1 className="only-heard">{say('product.name')}</h1>
      <Chip state={state} onOpen={open} />
    </main>
  );
}

/** The width it would like, whatever the frame's width is now; the height at the width it has. */
function sizeOf(element: HTMLElement): ChipSize {
  element.dataset.free = '';
  const wanted = element.getBoundingClientRect();
  delete element.dataset.free;
  const isCramped = wanted.width > innerWidth;
  const height = isCramped ? element.getBoundingClientRect().height : wanted.height;
  return { width: Math.ceil(wanted.width), height: Math.ceil(height) };
}
