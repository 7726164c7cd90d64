import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { TIERS } from '../../lib/core/insight/tier';
import {
  FIRST_QUERY,
  isFiltered,
  LIST_AT_HAND,
  type LibraryQuery,
  NO_LIST,
} from '../../lib/core/library/library-query';
import { daysBack, isDay, momentBack } from '../../lib/core/library/view';
import { NICHE_IDS } from '../../lib/core/niche/niche-ids';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useSay } from '../ui/words';
import type { NamedList } from './bulk-menu';
import { Choice } from './choice';
import type { LibraryState } from './library-state';
import { MoreFilters } from './more-filters';

const PAUSE = 120;
const SEEN = [
  ['7', 'library.seen.week'],
  ['30', 'library.seen.month'],
  ['90', 'library.seen.quarter'],
  ['-30', 'filter.not-seen.month'],
  ['-90', 'filter.not-seen.quarter'],
] as const;
const VERDICTS = ['yes', 'maybe', 'no'] as const;

/** Stands for days that were named one by one, among the filters asked for less often. */
const BY_DAY = 'day';

/** Days back; negative = not seen since then. */
function seenValue({ seenSince, seenBefore }: LibraryQuery, now: string): string {
  if ([seenSince, seenBefore].some((one) => one !== null && isDay(one))) return BY_DAY;
  if (seenSince) return String(daysBack(seenSince, now));
  return seenBefore ? String(-daysBack(seenBefore, now)) : '';
}

/** Which profiles the table shows. */
export function LibraryFilters(props: {
  readonly library: StoreApi<LibraryState>;
  readonly now: string;
  readonly lists: readonly NamedList[];
  readonly searchRef: Ref<HTMLInputElement>;
}): ReactNode {
  const say = useSay();
  const query = useStore(props.library, (state) => state.query);
  const ask = useStore(props.library, (state) => state.ask);
  const change = (part: Partial<LibraryQuery>): void => void ask(part);
  const seen = seenValue(query, props.now);
  return (
    <fieldset className="library-filters">
      <legend className="only-heard">{say('library.filters')}</legend>
      <SearchField library={props.library} searchRef={props.searchRef} />
      <Choice
        label={say('library.platform')}
        value={query.platform ?? ''}
        options={PLATFORM_IDS.map((id) => [id, PLATFORM[id].displayName])}
        onChoose={(value) => change({ platform: PLATFORM_IDS.find((id) => id === value) ?? null })}
      />
      <Choice
        label={say('library.tier')}
        value={query.tier ?? ''}
        options={TIERS.map(({ id }) => [id, say(`tier.${id}`)])}
        onChoose={(value) => change({ tier: TIERS.find(({ id }) => id === value)?.id ?? null })}
      />
      <Choice
        label={say('library.niche')}
        value={query.niche ?? ''}
        options={NICHE_IDS.map((id) => [id, say(`niche.${id}`)])}
        onChoose={(niche) => change({ niche: niche || null })}
      />
      <Choice
        label={say('library.verdict')}
        value={query.verdict ?? ''}
        options={[
          ...VERDICTS.map((word) => [word, say(`verdict.said.${word}`)] as const),
          ['none', say('library.verdict.none')],
        ]}
        onChoose={(value) =>
          change({ verdict: value === 'none' ? value : (VERDICTS.find((word) => word === value) ?? null) })
        }
      />
      <Choice
        label={say('library.seen')}
        value={seen}
        options={[
          ...SEEN.map(([value, words]) => [value, say(words)] as const),
          ...(seen === BY_DAY ? [[BY_DAY, say('filter.seen.by-day')] as const] : []),
        ]}
        onChoose={(value) =>
          change({
            seenSince: momentBack(Number(value), props.now),
            seenBefore: momentBack(-Number(value), props.now),
          })
        }
      />
      <Choice
        label={say('filter.list')}
        value={query.onList ?? ''}
        options={[
          [LIST_AT_HAND, say('filter.list.at-hand')],
          ...props.lists.map(({ id, name }) => [id, name] as const),
          [NO_LIST, say('filter.list.none')],
        ]}
        onChoose={(onList) => change({ onList: onList || null })}
      />
      <MoreFilters library={props.library} now={props.now} />
      {isFiltered(query) ? <ClearFilters library={props.library} /> : null}
    </fieldset>
  );
}

export function ClearFilters(props: { readonly library: StoreApi<LibraryState> }): ReactNode {
  const say = useSay();
  const ask = useStore(props.library, (state) => state.ask);
  const { sort: _sort, descending: _descending, byBrief: _byBrief, ...none } = FIRST_QUERY;
  return (
    <Button look="plain" onPress={() => void ask(none)}>
      {say('library.clear')}
    </Button>
  );
}

/** Asks once the typing rests. */
function SearchField(props: {
  readonly library: StoreApi<LibraryState>;
  readonly searchRef: Ref<HTMLInputElement>;
}): ReactNode {
  const say = useSay();
  const asked = useStore(props.library, (state) => state.query.text);
  const ask = useStore(props.library, (state) => state.ask);
  const [text, setText] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Field label={say('library.search')} className="library-field library-search">
      {(control) => (
        <input
          {...control}
          ref={props.searchRef}
          type="search"
          value={text}
          maxLength={200}
          placeholder={say('library.search.placeholder')}
          aria-keyshortcuts="/"
          onChange={(event) => {
            const next = event.currentTarget.value;
            setText(next);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => void ask({ text: next }), PAUSE);
          }}
        />
      )}
    </Field>
  );
}
