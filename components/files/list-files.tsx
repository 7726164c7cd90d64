import type { ReactNode } from 'react';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { HandOver, type SaveHandOver } from './hand-over';
import { SaveAs, type SaveTable } from './save-as';

/** The list as a table for another program, and as a file for a colleague. */
export function ListFiles(props: {
  readonly saveTable: SaveTable;
  readonly saveHandOver: SaveHandOver;
}): ReactNode {
  const say = useSay();
  return (
    <>
      <Section title={say('save.list')}>
        <SaveAs save={props.saveTable} />
      </Section>
      <Section title={say('hand-over.list')}>
        <HandOver of="list" save={props.saveHandOver} />
      </Section>
    </>
  );
}

/** The creators compared, as a table for another program. */
export function CompareFiles(props: { readonly saveTable: SaveTable }): ReactNode {
  const say = useSay();
  return (
    <Section title={say('save.compare')}>
      <SaveAs save={props.saveTable} />
    </Section>
  );
}
