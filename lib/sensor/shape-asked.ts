import type { FrameShape, ShapeWish } from '../messages/frame-contract';

/**
 * What the frame becomes: a chip that it asks for by itself never closes a drawer. It may have asked before it
 * could hear that the user had the drawer opened from the toolbar.
 */
export function shapeAsked(now: FrameShape, { shape, byItself }: ShapeWish): FrameShape {
  return byItself && shape === 'chip' && now === 'panel' ? 'panel' : shape;
}
