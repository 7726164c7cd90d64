import type { ReactNode } from 'react';
import { TouchstoneMark } from '../ui/touchstone-mark';
import { useSay } from '../ui/words';

const ICON = {
  close: 'M4 4 L12 12 M12 4 L4 12',
  queue: 'M2.5 4 H3.5 M6 4 H13.5 M2.5 8 H3.5 M6 8 H13.5 M2.5 12 H3.5 M6 12 H10',
  aside: 'M2.5 3 H13.5 V13 H2.5 Z M9.5 3 V13',
  help: 'M6 6 C6.2 4 10 4.1 9.9 6.3 C9.8 7.8 8 7.7 8 9.4 M8 11.8 V12',
} as const;

/** The product's name, and what can be done with the panel itself. */
export function PanelBar(props: {
  readonly onClose: (() => void) | null;
  readonly onSidePanel: (() => void) | null;
  readonly onHelp: (() => void) | null;
  /** Counting it another way: whether the choices are on show, and the way there. */
  readonly whatIf?: { readonly open: boolean; readonly onToggle: () => void };
  /** Only where there is a queue to work through. */
  readonly onQueue?: (() => void) | undefined;
}): ReactNode {
  const say = useSay();
  return (
    <div className="panel-bar">
      <TouchstoneMark size={18} />
      <span className="panel-brand small">{say('product.name')}</span>
      {props.whatIf ? (
        <button
          type="button"
          className="button panel-what-if"
          data-look="plain"
          aria-expanded={props.whatIf.open}
          onClick={props.whatIf.onToggle}
        >
          {say('what-if.title')}
        </button>
      ) : null}
      {props.onQueue ? <IconButton icon="queue" label={say('queue.title')} onPress={props.onQueue} /> : null}
      {props.onHelp ? <IconButton icon="help" label={say('panel.keys')} onPress={props.onHelp} /> : null}
      {props.onSidePanel ? (
        <IconButton icon="aside" label={say('foot.open-side-panel')} onPress={props.onSidePanel} />
      ) : null}
      {props.onClose ? <IconButton icon="close" label={say('panel.close')} onPress={props.onClose} /> : null}
    </div>
  );
}

function IconButton(props: {
  readonly icon: keyof typeof ICON;
  readonly label: string;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onPress}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d={ICON[props.icon]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
