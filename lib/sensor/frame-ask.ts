import type { FrameAsk, FrameQuestion, FrameShape } from '../messages/frame-contract';

const SHAPES: readonly unknown[] = ['hidden', 'chip', 'panel'] satisfies FrameShape[];

/** Somebody asks whether the frame stands here. */
export function isFrameQuestion(message: unknown): boolean {
  return (message as Partial<FrameQuestion> | null | undefined)?.type === 'frame.where';
}

/** The wish of the toolbar button or a shortcut that the frame be shown; null = something else. */
export function readFrameAsk(message: unknown): FrameAsk | null {
  const ask = message as Partial<FrameAsk> | null | undefined;
  if (ask?.type !== 'frame.show' || !ask.shape || !SHAPES.includes(ask.shape)) return null;
  return { type: ask.type, shape: ask.shape, focus: ask.focus === true };
}
