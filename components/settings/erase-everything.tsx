import { type ReactNode, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { type KeptState, rowsIn } from './kept-state';
import { ErasedTable } from './kept-tables';

/** Asks once more, erases, and shows what was there and what is there now. */
export function EraseEverything(props: { readonly kept: StoreApi<KeptState> }): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const { sizes, erased, erase } = useStore(props.kept);
  const close = (): void => dialog.current?.close();
  return (
    <Section title={say('check.erase')}>
      <p className="soft">{say('check.erase.text')}</p>
      <Button className="button-danger" onPress={() => dialog.current?.showModal()}>
        {say('check.erase.start')}
      </Button>
      <dialog ref={dialog} className="erase-ask" aria-labelledby="erase-ask">
        <h2 id="erase-ask">{say('check.erase.ask')}</h2>
        <p className="soft">
          {say('check.erase.rows', { n: rowsIn(sizes) })} {say('check.erase.sure')}
        </p>
        <div className="erase-ask-answers">
          <Button onPress={close}>{say('check.erase.keep')}</Button>
          <Button
            className="button-danger"
            onPress={() => {
              close();
              void erase();
            }}
          >
            {say('check.erase.do')}
          </Button>
        </div>
      </dialog>
      <div role="status">
        {erased ? (
          <>
            <p className="erased">{say('check.erase.done')}</p>
            <ErasedTable before={erased} after={Array.isArray(sizes) ? sizes : []} />
            <p className="small soft">{say('check.erase.shortlist')}</p>
          </>
        ) : null}
      </div>
    </Section>
  );
}
