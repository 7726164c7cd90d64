// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { expect, it } from 'vitest';
import { useKeptFocus } from '../../../components/ui/use-kept-focus';
import '../draw';

function Page(props: { readonly children: ReactNode }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return <div ref={root}>{props.children}</div>;
}

async function after(before: ReactNode, next: ReactNode, focused = 'gone'): Promise<string | null> {
  const { rerender } = render(<Page>{before}</Page>);
  screen.getByRole('button', { name: focused }).focus();
  await act(async () => rerender(<Page>{next}</Page>));
  return document.activeElement?.textContent ?? null;
}
const gone = <button type="button">gone</button>;
const button = (name: string) => <button type="button">{name}</button>;

it('goes to what came in the place of what is gone', async () => {
  expect(
    await after(
      <>
        {button('head')}
        <form key="form">{gone}</form>
        {button('foot')}
      </>,
      <>
        {button('head')}
        <section key="done">{button('next')}</section>
        {button('foot')}
      </>,
    ),
  ).toBe('next');
});

it('else to what stands nearest in the same part, and not to a closed dialog', async () => {
  const part = (inner: ReactNode) => (
    <>
      {button('head')}
      <section>
        {button('before')}
        <dialog>{button('closed')}</dialog>
        <p>{inner}</p>
      </section>
      {button('foot')}
    </>
  );
  expect(await after(part(gone), part(null))).toBe('before');
});

it('stays where the user put it', async () => {
  expect(
    await after(
      <>
        {gone}
        {button('other')}
      </>,
      <>
        <span>told</span>
        {button('other')}
      </>,
      'other',
    ),
  ).toBe('other');
});
