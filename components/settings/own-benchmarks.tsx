import { type ReactNode, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { withOwnSets } from '../../lib/core/estimate/benchmarks/benchmark-sets';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import type { BenchmarksState, Notice } from './benchmarks-state';
import { offerFile } from './offer-file';
import { SetsTable } from './sets-table';

const FILE_NAME = 'touchstone-benchmarks.json';

/** The user's own sets and the built-in ones beside them: import, export, remove. */
export function OwnBenchmarks(props: {
  readonly benchmarks: StoreApi<BenchmarksState>;
  readonly now: string;
}): ReactNode {
  const say = useSay();
  const { own, notice, remove } = useStore(props.benchmarks);
  const all = withOwnSets(own ?? []);
  const mine = own ?? [];
  return (
    <>
      <p className="dashboard-lead soft">{say('own-sets.lead')}</p>
      {own ? <Actions benchmarks={props.benchmarks} own={own} all={all} /> : null}
      <NoticeLine notice={notice} />
      {own ? (
        <Section title={say('own-sets.title')}>
          {mine.length === 0 ? (
            <p className="soft">{say('own-sets.none')}</p>
          ) : (
            <SetsTable
              sets={mine}
              among={all}
              now={props.now}
              caption="own-sets.title"
              onRemove={(id) => void remove(id)}
            />
          )}
        </Section>
      ) : null}
      <Section title={say('own-sets.built-in')}>
        <SetsTable
          sets={all.filter((set) => !mine.includes(set))}
          among={all}
          now={props.now}
          caption="own-sets.built-in"
        />
      </Section>
    </>
  );
}

function Actions(props: {
  readonly benchmarks: StoreApi<BenchmarksState>;
  readonly own: readonly BenchmarkSet[];
  readonly all: readonly BenchmarkSet[];
}): ReactNode {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const take = useStore(props.benchmarks, (state) => state.take);
  const clear = useStore(props.benchmarks, (state) => state.clear);
  const takeLibrary = useStore(props.benchmarks, (state) => state.takeLibrary);
  return (
    <div className="set-actions">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('own-sets.import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          void take(file).then(() => {
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          });
        }}
      />
      <Button look="primary" onPress={() => input.current?.click()}>
        {say('own-sets.import')}
      </Button>
      <Button onPress={() => void takeLibrary()}>{say('own-sets.use-library')}</Button>
      <Button onPress={() => offerFile(FILE_NAME, `${JSON.stringify(props.all, null, 2)}\n`)}>
        {say('own-sets.export')}
      </Button>
      {props.own.length > 0 ? (
        <Button look="plain" onPress={() => void clear()}>
          {say('own-sets.clear')}
        </Button>
      ) : null}
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice | null }): ReactNode {
  const say = useSay();
  const words =
    notice?.status === 'refused'
      ? say('own-sets.refused', { because: say(notice.what) })
      : notice && say(notice.what);
  return (
    <div className="set-notice" role={notice?.status === 'done' ? 'status' : 'alert'}>
      {words ? (
        <p className="notice" data-tone={notice?.status === 'done' ? 'calm' : 'bad'}>
          {words}
        </p>
      ) : null}
    </div>
  );
}
