import { type StoreApi, useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';

/** These parts of a state: the component is drawn anew only when one of them changed. */
export function useParts<State, Name extends keyof State>(
  store: StoreApi<State>,
  ...names: readonly Name[]
): Pick<State, Name> {
  return useStore(
    store,
    useShallow((state: State) => {
      const parts = Object.fromEntries(names.map((name) => [name, state[name]]));
      return parts as Pick<State, Name>;
    }),
  );
}
