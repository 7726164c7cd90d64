import { type ReactNode, useId } from 'react';
import './parts.css';

/** What the control of a field must carry to be found and described. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A label above the control it names; below it what the control expects, and what is wrong with it. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  /** null or absent = nothing is wrong. */
  readonly problem?: string | null;
  readonly look?: 'small' | 'bold';
  readonly className?: string;
  /** One input, select or textarea. */
  readonly children: (control: ControlProps) => ReactNode;
}): ReactNode {
  const id = useId();
  const { hint, problem, className } = props;
  const about = [hint ? `${id}-hint` : '', problem ? `${id}-wrong` : ''].join(' ').trim();
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label className={props.look === 'bold' ? 'field-bold' : 'small faint'} htmlFor={id}>
        {props.label}
      </label>
      {props.children({
        id,
        ...(about ? { 'aria-describedby': about } : {}),
        ...(problem ? { 'aria-invalid': true as const } : {}),
      })}
      {hint ? (
        <span className="small soft" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span className="small field-wrong" id={`${id}-wrong`} role="alert">
          {problem}
        </span>
      ) : null}
    </div>
  );
}
