import type { ReactNode } from 'react';
import { SafeLink } from '../ui/safe-link';

/** What a profile says of itself, as long as there is room for. */
export function BioText(props: {
  readonly text: string;
  /** Characters. */
  readonly most: number;
  readonly className?: string;
}): ReactNode {
  const { text, most } = props;
  if (text === '') return null;
  return (
    <p className={props.className} dir="auto">
      {text.length > most ? `${text.slice(0, most)}…` : text}
    </p>
  );
}

/** Its first links. */
export function ProfileLinks(props: {
  readonly links: readonly string[];
  readonly most: number;
  readonly className: string;
}): ReactNode {
  if (props.links.length === 0) return null;
  return (
    <ul className={props.className}>
      {props.links.slice(0, props.most).map((link) => (
        <li key={link}>
          <SafeLink url={link} />
        </li>
      ))}
    </ul>
  );
}
