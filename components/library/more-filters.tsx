import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import { type LibraryQuery, MISSING_FACTS } from '../../lib/core/library/library-query';
import { STAGES } from '../../lib/core/library/stage';
import { dayAhead, isDay } from '../../lib/core/library/view';
import { LANGUAGES } from '../brief/languages';
import { useLanguageName } from '../insight/spoken-languages';
import { Field } from '../ui/field';
import { Menu } from '../ui/menu';
import { useParts } from '../ui/use-parts';
import { useSay } from '../ui/words';
import { Choice } from './choice';
import type { LibraryState } from './library-state';

/** Days from now. */
const DUE = [
  [0, 'filter.due.today'],
  [7, 'filter.due.week'],
  [30, 'filter.due.month'],
] as const;

/** Filters asked for less often. */
export function MoreFilters(props: {
  readonly library: StoreApi<LibraryState>;
  /** ISO 8601. */
  readonly now: string;
}): ReactNode {
  const { now } = props;
  const say = useSay();
  const nameOf = useLanguageName();
  const { query, tags, owners, ask } = useParts(props.library, 'query', 'tags', 'owners', 'ask');
  const change = (part: Partial<LibraryQuery>): void => void ask(part);
  const { language, stage, tag, owner, dueBy, missing, notFound } = query;
  const [since, before] = [dayOf(query.seenSince), dayOf(query.seenBefore)];
  const n = [language, stage, tag, owner, dueBy, missing, notFound, since, before].filter(
    (part) => part !== null,
  ).length;
  return (
    <Menu label={n > 0 ? say('filter.more-on', { n }) : say('filter.more')}>
      {() => (
        <div className="menu-list">
          <Choice
            label={say('filter.language')}
            value={language ?? ''}
            options={LANGUAGES.map((tag) => [tag, nameOf(tag)])}
            onChoose={(chosen) => change({ language: chosen || null })}
          />
          <Choice
            label={say('filter.stage')}
            value={stage ?? ''}
            options={[
              ...STAGES.map((stage) => [stage, say(`stage.${stage}`)] as const),
              ['none', say('stage.none')],
            ]}
            onChoose={(value) =>
              change({ stage: value === 'none' ? value : (STAGES.find((stage) => stage === value) ?? null) })
            }
          />
          <Choice
            label={say('filter.tag')}
            value={tag ?? ''}
            options={tags.map((tag) => [tag, tag])}
            onChoose={(tag) => change({ tag: tag || null })}
          />
          <Choice
            label={say('filter.owner')}
            value={owner ?? ''}
            options={owners.map((owner) => [owner, owner])}
            onChoose={(owner) => change({ owner: owner || null })}
          />
          <Choice
            label={say('filter.due')}
            value={DUE.find(([days]) => dueBy === dayAhead(days, now))?.[0].toString() ?? ''}
            options={DUE.map(([days, words]) => [String(days), say(words)])}
            onChoose={(days) => change({ dueBy: days === '' ? null : dayAhead(Number(days), now) })}
          />
          <Choice
            label={say('filter.missing')}
            value={missing ?? ''}
            options={MISSING_FACTS.map((fact) => [fact, say(`filter.missing.${fact}`)])}
            onChoose={(value) => change({ missing: MISSING_FACTS.find((fact) => fact === value) ?? null })}
          />
          <Choice
            label={say('filter.page')}
            value={notFound ? 'gone' : ''}
            options={[['gone', say('filter.page.not-found')]]}
            onChoose={(value) => change({ notFound: value === 'gone' || null })}
          />
          <Day
            label={say('filter.seen-since')}
            value={since}
            onChoose={(seenSince) => change({ seenSince, ...(before === null ? { seenBefore: null } : {}) })}
          />
          <Day
            label={say('filter.seen-before')}
            value={before}
            onChoose={(seenBefore) => change({ seenBefore, ...(since === null ? { seenSince: null } : {}) })}
          />
        </div>
      )}
    </Menu>
  );
}

/** A day that was named; null = none was, or a stretch counted from today. */
function dayOf(seen: string | null): string | null {
  return seen !== null && isDay(seen) ? seen : null;
}

function Day(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (day: string | null) => void;
}): ReactNode {
  return (
    <Field label={props.label} className="library-field">
      {(control) => (
        <input
          {...control}
          type="date"
          value={props.value ?? ''}
          onChange={({ currentTarget }) => props.onChoose(currentTarget.value || null)}
        />
      )}
    </Field>
  );
}
