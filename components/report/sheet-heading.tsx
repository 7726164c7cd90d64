import { createContext, type ReactNode, useContext } from 'react';

/** The heading that a creator's page stands under: the report's own title, or one of many below it. */
export const SheetUnder = createContext<'title' | 'creator'>('creator');

/** The heading of a part of a creator's page, one level below the creator's name. */
export function SheetHeading(props: { readonly children: ReactNode }): ReactNode {
  const Heading = useContext(SheetUnder) === 'title' ? 'h2' : 'h3';
  return <Heading className="sheet-heading">{props.children}</Heading>;
}
