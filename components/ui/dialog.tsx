import { type ReactNode, useEffect, useRef } from 'react';

/** Asks for attention above the page: the browser keeps the focus inside, Escape closes, focus goes back. */
export function Dialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Room for a form or a table. */
  readonly wide?: boolean;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!props.open) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [props.open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-wide={props.wide || undefined}
      aria-label={props.title}
      onClose={props.onClose}
    >
      <h2>{props.title}</h2>
      {props.children}
    </dialog>
  );
}
