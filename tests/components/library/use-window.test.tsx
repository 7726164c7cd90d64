// @vitest-environment happy-dom
import { act, type RenderHookResult, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ROW_HEIGHT, type Stretch, useWindow } from '../../../components/library/use-window';

const rowsNamed = (name: string) => Array.from({ length: 500 }, (_, at) => ({ key: `${name}.${at}` }));

interface Rows {
  readonly rows: readonly { readonly key: string }[];
}

let element: HTMLElement;
let drawn: Stretch[];
let draw: RenderHookResult<Stretch, Rows>;

beforeEach(() => {
  element = document.createElement('div');
  Object.defineProperty(element, 'clientHeight', { value: 16 * ROW_HEIGHT });
  const box = { current: element };
  drawn = [];
  const watched = ({ rows }: Rows): Stretch => {
    const stretch = useWindow(box, rows);
    if (JSON.stringify(stretch) !== JSON.stringify(drawn.at(-1))) drawn.push(stretch);
    return stretch;
  };
  draw = renderHook<Stretch, Rows>(watched, { initialProps: { rows: rowsNamed('a') } });
});

function scrollTo(row: number): void {
  drawn = [];
  act(() => {
    element.scrollTop = row * ROW_HEIGHT;
    element.dispatchEvent(new Event('scroll'));
  });
}

describe('the rows that a long table draws', () => {
  it('are few at first, then those in sight, then those beside them', () => {
    expect(drawn).toEqual([
      { from: 0, to: 10 },
      { from: 0, to: 16 },
      { from: 0, to: 28 },
    ]);
  });

  it('are those in sight at once when it is scrolled, beside what was drawn before', () => {
    scrollTo(20);
    expect(drawn).toEqual([
      { from: 8, to: 36 },
      { from: 8, to: 48 },
    ]);
    scrollTo(300);
    expect(drawn).toEqual([
      { from: 300, to: 316 },
      { from: 288, to: 328 },
    ]);
  });

  it('stay where more rows follow, and are only those in sight at once where others come', () => {
    scrollTo(20);
    drawn = [];
    draw.rerender({ rows: [...rowsNamed('a'), { key: 'more' }] });
    expect(drawn).toEqual([{ from: 8, to: 48 }]);
    drawn = [];
    draw.rerender({ rows: rowsNamed('b') });
    expect(drawn).toEqual([
      { from: 20, to: 36 },
      { from: 8, to: 48 },
    ]);
  });

  it('end with the rows that there are', () => {
    draw.rerender({ rows: rowsNamed('a').slice(0, 3) });
    expect(drawn.at(-1)).toEqual({ from: 0, to: 3 });
  });
});
