import type { ReactNode } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { MOST_BY_BRIEF } from '../../lib/core/library/brief-fit';
import { Button } from '../ui/button';
import { OptionRow } from '../ui/option-row';
import { useParts } from '../ui/use-parts';
import { isolate, useSay } from '../ui/words';
import type { LibraryState } from './library-state';

/** Whose fit the table shows and sorts by: that of everybody, or that for the brief of the list at hand. */
export function FitFor(props: {
  readonly library: StoreApi<LibraryState>;
  /** Name of the list. */
  readonly list: string;
}): ReactNode {
  const say = useSay();
  const { query, ask } = useParts(props.library, 'query', 'ask');
  return (
    <span className="fit-for">
      <OptionRow
        name={say('fit-for.title')}
        options={[
          { value: 'everybody', label: say('fit-for.everybody') },
          { value: 'brief', label: say('fit-for.brief', { list: isolate(props.list) }) },
        ]}
        chosen={[query.byBrief ? 'brief' : 'everybody']}
        onPress={(value) => void ask({ byBrief: value === 'brief' })}
      />
      <JudgingNow library={props.library} />
    </span>
  );
}

/** How far it is; stopping goes back to the fit for everybody, which is known of all. */
function JudgingNow(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
  const say = useSay();
  const { judging, ask } = useParts(props.library, 'judging', 'ask');
  if (!judging) return null;
  return (
    <span className="fit-for-judging small soft">
      <progress max={judging.of} value={judging.done} aria-label={say('fit-for.judging')} />
      {say('fit-for.judged', { done: judging.done, n: judging.of })}
      <Button look="plain" onPress={() => void ask({ byBrief: false })}>
        {say('fit-for.stop')}
      </Button>
    </span>
  );
}

/** Why rows do not stand in the order of the fit they show. */
export function UnorderedNote(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
  const say = useSay();
  const unordered = useStore(props.library, ({ fit }) => fit === 'brief-unordered');
  return (
    <p className="fit-for-note small soft" role="status" hidden={!unordered}>
      {unordered ? say('fit-for.too-many', { most: MOST_BY_BRIEF }) : null}
    </p>
  );
}
