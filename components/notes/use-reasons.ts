import { type StoreApi, useStore } from 'zustand';
import { type PlainKey, type Say, useSay } from '../ui/words';
import type { MarksState } from './marks-state';

/** Offered until the user writes reasons of the list's own. */
const USUAL = [
  'reason.usual.audience',
  'reason.usual.activity',
  'reason.usual.response',
  'reason.usual.paid',
  'reason.usual.style',
  'reason.usual.price',
  'reason.usual.rival',
] as const satisfies readonly PlainKey[];

/** Digits name at most this many. */
const MOST = 9;

export function usualReasons(say: Say): readonly string[] {
  return USUAL.map((key) => say(key));
}

/** The reasons for a maybe or a no, in the order of the digits. */
export function useReasons(marks: StoreApi<MarksState>): readonly string[] {
  const say = useSay();
  const own = useStore(marks, (state) => state.reasons);
  return (own ?? usualReasons(say)).slice(0, MOST);
}
