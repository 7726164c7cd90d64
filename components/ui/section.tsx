import { type ReactNode, useId } from 'react';

/** One titled part of a surface; screen readers can jump from title to title. */
export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside ? <span className="small faint">{props.aside}</span> : null}
      </div>
      {props.children}
    </section>
  );
}

/** More of the same, folded away until asked for. */
export function Unfold(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <details className="unfold">
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}
