import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './parts.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** Several parts in one place, one at a time; arrows move along the row of tabs. */
export function Tabs<Id extends string>(props: {
  /** What the tabs choose between; heard. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** The part on show. */
  readonly children: ReactNode;
}): ReactNode {
  const base = useId();
  const row = useRef<HTMLDivElement>(null);
  const { tabs, chosen, onChoose } = props;
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = placeAfter(event.key, at, tabs.length, getComputedStyle(event.currentTarget).direction);
    const next = to === null ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to ?? 0]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={props.label} ref={row} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            className="tab"
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`}>
        {props.children}
      </div>
    </>
  );
}

function placeAfter(key: string, at: number, count: number, direction: string): number | null {
  const forth = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forth) return (at + 1) % count;
  if (key === back) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
