// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ListDesk } from '../../components/insight/list-chooser';
import { Panel, type PanelProps } from '../../components/insight/panel';
import { createWhatIfState, type WhatIfPort } from '../../components/insight/what-if-state';
import { Words } from '../../components/ui/words';
import type { WhatIf } from '../../lib/core/insight/what-if';
import { ENGLISH } from '../../lib/core/words/english';
import { sampleInsight } from '../../lib/samples/sample-insight';
import { settingsSample } from '../../lib/samples/settings-sample';
import { draw, panelProps } from './draw';
import { NO_MARKS } from './surface-states';

const NOW = '2026-04-20T10:00:00.000Z';
const state = { status: 'ready', insight: sampleInsight(settingsSample, NOW), own: NO_MARKS } as const;
const USUAL = state.insight.score.status === 'scored' ? state.insight.score.points : Number.NaN;
const LISTS = [
  { id: 'spring', name: 'Spring', briefId: null },
  { id: 'shortlist', name: 'Shortlist', briefId: null },
  { id: 'autumn', name: 'Autumn', briefId: null },
];

function open(changes: Partial<PanelProps> = {}, port: Partial<WhatIfPort> = {}) {
  const ask = vi.fn(async ({ window, basis, brief }: WhatIf) => ({
    insight: sampleInsight(settingsSample, NOW, { window, basis }),
    listName: brief === 'none' ? null : (LISTS[(1 + brief) % 3]?.name ?? null),
  }));
  const whatIf = createWhatIfState({ usual: async () => 12, ask, ...port });
  const props = panelProps(state, { whatIf, ...changes });
  const { container, rerender } = draw(<Panel {...props} />);
  const figure = (): string => container.querySelector('.score-figure')?.firstChild?.textContent ?? '';
  const redraw = (changed: PanelProps): void => {
    rerender(
      <Words speaker={ENGLISH}>
        <Panel {...changed} />
      </Words>,
    );
  };
  return { ask, container, redraw, figure, whatIf };
}

async function press(name: string | RegExp, index = 0): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name })[index] ?? document.body);
  });
}

const bar = (): HTMLElement => screen.getByRole('region', { name: 'What if' });

describe('what if', () => {
  it('shows the whole panel counted otherwise, says so, and goes back with one press', async () => {
    const { ask, container, figure } = open();
    const before = container.querySelector('.panel-body')?.textContent;
    await press('What if');
    await press('newest 30');
    expect(ask).toHaveBeenCalledExactlyOnceWith({ window: 30, basis: null, brief: 0 });
    expect(figure()).not.toBe(String(USUAL));
    expect(bar().textContent).toContain('What if: newest 30 posts. ');
    expect(bar().textContent).toContain(`Usually ${USUAL} of 100.`);
    await press('Back to usual');
    expect(figure()).toBe(String(USUAL));
    expect(container.querySelector('.panel-body')?.textContent).toBe(before);
  });

  it('keeps one choice while another is added, and goes back when all are as usual again', async () => {
    const { ask, container, whatIf } = open();
    await press('What if');
    await press('per view');
    await press('newest 30');
    expect(ask).toHaveBeenLastCalledWith({ window: 30, basis: 'views', brief: 0 });
    // Nobody was measured that way, so there is nobody to compare with.
    expect(container.querySelector('.score-line')?.textContent).toContain('by one basis alone');
    expect(container.querySelector('.score-mark')?.textContent).not.toContain('most micro creators');
    await press('as usual');
    await press('newest 12');
    expect(whatIf.getState().asked).toBeNull();
  });

  it('steps to the brief of the next list where lists may not be named', async () => {
    const { ask } = open();
    await press('What if');
    await press('of the next list');
    await press('of the next list');
    expect(ask).toHaveBeenLastCalledWith({ window: 12, basis: null, brief: 2 });
    expect(within(bar()).queryByRole('combobox')).toBeNull();
  });

  it('offers the lists by name beside the site, counted from the current one', async () => {
    const desk = { load: async () => LISTS } as Partial<ListDesk> as ListDesk;
    const lists = { next: async () => LISTS[0] ?? never(), openBrief: () => {}, desk };
    const { ask } = open({ lists });
    await press('What if');
    const choice = within(bar()).getByRole('combobox');
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'choose …',
      'Autumn',
      'Spring',
    ]);
    await act(async () => {
      fireEvent.change(choice, { target: { value: '2' } });
    });
    expect(ask).toHaveBeenLastCalledWith({ window: 12, basis: null, brief: 2 });
    expect(bar().textContent).toContain('Spring');
  });

  it('is asked again when the page tells more, and forgotten with the profile', async () => {
    const { ask, whatIf, redraw } = open();
    await press('What if');
    await press('newest 30');
    const more = { ...state, insight: { ...state.insight, postsKnown: 40 } };
    await act(async () => redraw(panelProps(more, { whatIf })));
    expect(ask).toHaveBeenCalledTimes(2);
    const other = { ...state, insight: { ...state.insight, key: 'instagram:somebody' as const } };
    await act(async () => redraw(panelProps(other, { whatIf })));
    expect(whatIf.getState().asked).toBeNull();
  });

  it('says so where it could not be counted, with the usual figures on show', async () => {
    const { figure } = open({}, { ask: () => Promise.reject(new Error('gone')) });
    await press('What if');
    await press('newest 30');
    expect(bar().textContent).toContain('That could not be counted.');
    expect(figure()).toBe(String(USUAL));
  });

  it('never shows an older answer over a newer question', async () => {
    const answers: ((value: null) => void)[] = [];
    const slow = createWhatIfState({
      usual: async () => 12,
      ask: () =>
        new Promise((resolve) => {
          answers.push(resolve);
        }),
    });
    void slow.getState().suppose({ window: 30, basis: null, brief: 0 });
    slow.getState().back();
    answers[0]?.(null);
    await Promise.resolve();
    expect(slow.getState()).toMatchObject({ asked: null, supposed: null, failed: false });
  });
});

function never(): never {
  throw new Error('no list');
}
