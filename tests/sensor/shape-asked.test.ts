import { describe, expect, it } from 'vitest';
import { shapeAsked } from '../../lib/sensor/shape-asked';

describe('the shape that the frame asks for', () => {
  it('never closes a drawer where no press of the user stands behind it', () => {
    expect(shapeAsked('panel', { kind: 'shape', shape: 'chip', byItself: true })).toBe('panel');
  });

  it('is given to it otherwise', () => {
    expect(shapeAsked('hidden', { kind: 'shape', shape: 'chip', byItself: true })).toBe('chip');
    expect(shapeAsked('panel', { kind: 'shape', shape: 'chip' })).toBe('chip');
    expect(shapeAsked('panel', { kind: 'shape', shape: 'hidden', byItself: true })).toBe('hidden');
    expect(shapeAsked('chip', { kind: 'shape', shape: 'panel' })).toBe('panel');
  });
});
