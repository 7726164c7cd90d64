import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FrameShape } from '../../lib/messages/frame-contract';
import type { FrameState } from './frame-state';

/** No chip is as tall: the sensor cuts what one asks for. CSS px. */
const DRAWER_HEIGHT = 241;
/** A host that says it is a drawer, in a window so small that nothing grew: shown all the same. Milliseconds. */
const GROWN_BY = 100;

/**
 * The shape to draw. What the host says and the size of a drawer come in any order, and apart: until the frame grew the
 * chip stays, so that no part of the drawer ever stands in its place. The size comes at the start of a frame of the
 * display, and what is shown changes in that same frame.
 */
export function useStanding({ shape, opening }: Pick<FrameState, 'shape' | 'opening'>): FrameShape {
  const [grown, setGrown] = useState(false);
  const isAwaited = opening || shape === 'panel';
  useLayoutEffect(() => {
    if (!isAwaited) return setGrown(false);
    // Nothing is measured here: that would lay out everything once more, in the one frame that counts.
    const grow = (): void => flushSync(() => setGrown(true));
    addEventListener('resize', grow, { once: true });
    return () => removeEventListener('resize', grow);
  }, [isAwaited]);
  useLayoutEffect(() => {
    if (shape !== 'panel') return;
    if (innerHeight >= DRAWER_HEIGHT) return setGrown(true);
    const timer = setTimeout(() => setGrown(true), GROWN_BY);
    return () => clearTimeout(timer);
  }, [shape]);
  if (isAwaited && grown) return 'panel';
  return shape === 'panel' ? 'chip' : shape;
}
