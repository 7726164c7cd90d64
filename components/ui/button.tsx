import type { MouseEvent, ReactNode, Ref } from 'react';

/**
 * A button that can be closed without leaving the tab order (aria-disabled), so that the reason
 * beside it can be found by keyboard.
 */
export function Button(props: {
  readonly children: ReactNode;
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly look?: 'usual' | 'primary' | 'plain';
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly hint?: string;
  readonly describedBy?: string;
  readonly keyShortcut?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}): ReactNode {
  const { disabled = false, onPress } = props;
  return (
    <button
      ref={props.ref}
      type="button"
      className={props.className ? `button ${props.className}` : 'button'}
      data-look={props.look ?? 'usual'}
      aria-disabled={disabled || undefined}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.keyShortcut}
      title={props.hint}
      onClick={(event) => {
        if (!disabled) onPress(event);
      }}
    >
      {props.children}
    </button>
  );
}

/** The letter that does the same as the button it stands in. */
export function Key(props: { readonly letter: string }): ReactNode {
  return (
    <span className="key" aria-hidden="true">
      {props.letter}
    </span>
  );
}
