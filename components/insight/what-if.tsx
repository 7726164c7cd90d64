import { type ReactNode, useEffect, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Insight } from '../../lib/core/insight/insight';
import { type Supposed, USUAL_WHAT_IF, type WhatIf } from '../../lib/core/insight/what-if';
import { Button } from '../ui/button';
import { OptionRow } from '../ui/option-row';
import { type Say, useSay } from '../ui/words';
import type { ListDesk } from './list-chooser';
import { createWhatIfState, type WhatIfState } from './what-if-state';
import { supposedWords } from './what-if-words';
import './what-if.css';

const NOWHERE = createWhatIfState({ usual: () => Promise.resolve(12), ask: () => Promise.resolve(null) });

/** The insight to show: the supposed one while there is one for this very profile and list. */
export function useSupposed(
  store: StoreApi<WhatIfState> | undefined,
  usual: Insight,
  listId: string,
): { readonly insight: Insight; readonly supposed: Supposed | null } {
  const whatIf = store ?? NOWHERE;
  const supposed = useStore(whatIf, (state) => state.supposed);
  const profileInList = `${usual.key} ${listId}`;
  useEffect(() => (profileInList ? () => whatIf.getState().back() : undefined), [whatIf, profileInList]);
  useEffect(() => void (usual && whatIf.getState().askAgain()), [whatIf, usual]);
  const holds = supposed?.insight.key === usual.key;
  return holds ? { insight: supposed.insight, supposed } : { insight: usual, supposed: null };
}

/** The line that says what is supposed, with the way back, and the choices; nothing while nobody asks. */
export function WhatIfBar(props: {
  readonly store: StoreApi<WhatIfState>;
  /** The figures as they usually are. */
  readonly usual: Insight;
  /** The current list. */
  readonly listId: string;
  /** null = in a page's frame: lists are stepped to, not named. */
  readonly desk: ListDesk | null;
}): ReactNode {
  const say = useSay();
  const { choosing, asked, supposed, failed, usualWindow, back } = useStore(props.store);
  const line = supposed && asked ? supposedWords(say, asked, supposed, usualWindow) : null;
  return (
    <div className="what-if-place">
      {choosing || asked ? (
        <section className="what-if" data-on={line !== null} aria-label={say('what-if.title')}>
          <div className="what-if-line">
            <p className="small" role="status">
              {line ? (
                <>
                  <b>{say('what-if.title')}:</b> {line}. {usually(say, props.usual)}
                </>
              ) : (
                say(failed ? 'what-if.failed' : 'what-if.lead')
              )}
            </p>
            {asked ? <Button onPress={back}>{say('what-if.back')}</Button> : null}
          </div>
          {choosing ? <Choices {...props} /> : null}
          {choosing && asked ? <p className="small faint">{say('what-if.kept')}</p> : null}
        </section>
      ) : null}
    </div>
  );
}

/** The score that still holds. */
function usually(say: Say, { score }: Insight): string {
  return score.status === 'scored'
    ? say('what-if.usually', { points: score.points })
    : say('what-if.usually-none');
}

type ChoiceProps = Parameters<typeof WhatIfBar>[0];

function Choices(props: ChoiceProps): ReactNode {
  const say = useSay();
  const { asked, usualWindow, suppose } = useStore(props.store);
  const now: WhatIf = asked ?? { ...USUAL_WHAT_IF, window: usualWindow };
  const { metrics } = props.usual;
  const measured = (basis: 'views' | 'followers'): boolean =>
    metrics[`engagement-rate-${basis}`].status === 'measured';
  const basisOption = (basis: 'views' | 'followers') => ({
    value: basis,
    label: say(`what-if.basis.${basis}`),
    disabled: !measured(basis),
    ...(measured(basis) ? {} : { hint: say('what-if.basis.unknown') }),
  });
  return (
    <div className="what-if-choices">
      <OptionRow
        name={say('what-if.posts')}
        options={[
          { value: '12', label: say('what-if.posts.choice', { n: 12 }) },
          { value: '30', label: say('what-if.posts.choice', { n: 30 }) },
        ]}
        chosen={[now.window === 12 ? '12' : '30']}
        onPress={(value) => void suppose({ ...now, window: value === '12' ? 12 : 30 })}
      />
      <OptionRow
        name={say('what-if.basis')}
        options={[
          { value: 'usual', label: say('what-if.basis.usual') },
          basisOption('views'),
          basisOption('followers'),
        ]}
        chosen={[now.basis ?? 'usual']}
        onPress={(value) => void suppose({ ...now, basis: value === 'usual' ? null : value })}
      />
      <BriefChoice {...props} now={now} />
    </div>
  );
}

/** Whose brief: the list's own, none, or another's; by name where lists may be named, else one after the other. */
function BriefChoice(props: ChoiceProps & { readonly now: WhatIf }): ReactNode {
  const say = useSay();
  const others = useOtherLists(props.desk, props.listId);
  const { supposed, suppose } = useStore(props.store);
  const { now } = props;
  const other = typeof now.brief === 'number' && now.brief > 0 ? now.brief : null;
  const stepping = others === null;
  return (
    <>
      <OptionRow
        name={say('what-if.brief')}
        options={[
          { value: 'own', label: say('what-if.brief.own') },
          { value: 'none', label: say('what-if.brief.none') },
          ...(stepping ? [{ value: 'next' as const, label: say('what-if.brief.next') }] : []),
        ]}
        chosen={now.brief === 0 ? ['own'] : now.brief === 'none' ? ['none'] : ['next']}
        onPress={(value) => {
          const step = value === 'next' ? (other ?? 0) + 1 : 0;
          void suppose({ ...now, brief: value === 'none' ? 'none' : step });
        }}
      />
      {stepping && other !== null && supposed?.listName ? (
        <p className="small soft">
          <bdi>{supposed.listName}</bdi>
        </p>
      ) : null}
      {others && others.length > 0 ? (
        <label className="option-row">
          <span className="option-name small soft">{say('what-if.brief.other')}</span>
          <select
            className="what-if-lists"
            value={other ?? ''}
            onChange={({ currentTarget }) => {
              const step = Number(currentTarget.value);
              if (step > 0) void suppose({ ...now, brief: step });
            }}
          >
            <option value="">{say('what-if.brief.choose')}</option>
            {others.map(({ name, steps }) => (
              <option key={steps} value={steps}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
}

interface OtherList {
  readonly name: string;
  /** How many lists after the current one. */
  readonly steps: number;
}

/** The lists after the current one, in their order; null = they may not be named here, or are not known yet. */
function useOtherLists(desk: ListDesk | null, current: string): readonly OtherList[] | null {
  const [others, setOthers] = useState<readonly OtherList[] | null>(null);
  useEffect(() => {
    if (!desk) return setOthers(null);
    void desk.load().then(
      (all) => {
        const at = all.findIndex(({ id }) => id === current);
        const after = all.map((_list, step) => all[(at + step) % all.length]?.name ?? '');
        setOthers(after.map((name, steps) => ({ name, steps })).slice(1));
      },
      () => setOthers([]),
    );
  }, [desk, current]);
  return others;
}
