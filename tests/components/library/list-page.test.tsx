// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparePage } from '../../../components/library/compare-page';
import type { ListActs } from '../../../components/library/list-acts';
import { ListPage } from '../../../components/library/list-page';
import type { ListSheet } from '../../../lib/core/library/list-sheet';
import type { ListedRow } from '../../../lib/core/library/profile-details';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { novaAtelier } from '../../../lib/samples/nova-atelier';
import { sampleInsight } from '../../../lib/samples/sample-insight';
import { draw } from '../draw';
import { libraryRow } from './rows';

const ROWS: readonly ListedRow[] = [
  {
    key: 'instagram:mara',
    entry: { stage: 'contacted', dueOn: '2026-04-20', tags: ['flour', 'bread'] },
    columns: libraryRow('mara', { name: 'Mara Testwald' }),
    verdict: 'maybe',
    reason: 'too dear',
    theirs: null,
    questions: [
      {
        id: 'hands',
        text: 'Shows hands at work?',
        answers: [
          { answer: 'yes', at: '2026-04-12T08:00:00Z', own: true },
          { answer: 'no', at: '2026-04-11T08:00:00Z', own: false },
        ],
      },
    ],
  },
  {
    key: 'tiktok:unseen.one',
    entry: {},
    columns: null,
    verdict: null,
    reason: null,
    theirs: { verdict: 'yes', reason: 'bakes at home' },
    questions: [{ id: 'hands', text: 'Shows hands at work?', answers: [] }],
  },
];

const SHEET: ListSheet = {
  name: 'Flour',
  questions: [
    { id: 'hands', text: 'Shows hands at work?' },
    { id: 'dog', text: 'Has a dog?', removed: true },
    { id: 'city', text: 'Lives in a city?' },
  ],
  reasons: null,
  rows: ROWS,
  tally: { said: { yes: 2, maybe: 1, no: 3 }, reasons: [{ reason: 'too dear', n: 3 }], unexplained: 1 },
};

let said: unknown[];
let acts: ListActs;
beforeEach(() => {
  said = [];
  acts = {
    change: async (keys, change) => void said.push([...keys, change]),
    remove: async (key) => void said.push(['remove', key]),
    answer: async (key, question, answer) => void said.push([key, question, answer]),
    saveQuestions: async (questions) => void said.push(questions),
    saveReasons: async (reasons) => void said.push(reasons),
    undo: async () => void said.push('undo'),
  };
});

const again = vi.fn();
const show = (sheet: ListSheet | 'failed' | null = SHEET, forBrief = false) =>
  draw(
    <ListPage
      sheet={sheet}
      onAgain={again}
      forBrief={forBrief}
      currency="EUR"
      today="2026-04-21"
      newId={() => 'new-id'}
      reportAt="#report/list/shortlist"
      briefAt="#briefs/shortlist"
      acts={acts}
    />,
  );

describe('a list', () => {
  it('says whose fit it shows', () => {
    show(SHEET, true);
    expect(screen.getByRole('columnheader', { name: 'Fit for the brief' })).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'General fit' })).toBeNull();
  });

  it('shows stage, what is due, and creators that were never looked at', () => {
    show();
    expect((screen.getByLabelText(/^Stage of.*Mara/) as HTMLSelectElement).value).toBe('contacted');
    expect(screen.getByText('due')).toBeTruthy();
    const unseen = screen.getByRole('link', { name: /not looked at yet: open on TikTok/ });
    expect(unseen.getAttribute('href')).toBe('https://www.tiktok.com/@unseen.one');
  });

  it('shows what somebody else said, also of a creator never looked at, and leads to its brief', () => {
    show();
    const row = screen.getByRole('row', { name: /unseen.one/ });
    expect(row.textContent).toContain('yes, by somebody else');
    expect(row.textContent).toContain('bakes at home');
    expect(screen.getByRole('link', { name: 'Brief of this list' }).getAttribute('href')).toBe(
      '#briefs/shortlist',
    );
  });

  it('saves each part when it is left, and clears what was emptied', async () => {
    show();
    const leave = (label: RegExp, value: string) =>
      act(async () => {
        const field = screen.getByLabelText(label);
        fireEvent.change(field, { target: { value } });
        fireEvent.blur(field);
      });
    await act(async () => {
      fireEvent.change(screen.getByLabelText(/^Stage of.*Mara/), { target: { value: 'booked' } });
    });
    await leave(/^Owner of.*Mara/, 'Mia');
    await leave(/^Price, EUR of.*Mara/, '250');
    await leave(/^Tags, with commas of.*Mara/, 'flour, flour, oven');
    await leave(/^Due of.*Mara/, '');
    expect(said).toEqual([
      ['instagram:mara', { stage: 'booked' }],
      ['instagram:mara', { owner: 'Mia' }],
      ['instagram:mara', { price: { amount: 250, currency: 'EUR' } }],
      ['instagram:mara', { tags: ['flour', 'oven'] }],
      ['instagram:mara', { dueOn: null }],
    ]);
  });

  it('keeps a price in the currency it was named in', async () => {
    const [first] = ROWS;
    if (!first) throw new Error('nobody is on the list');
    const dollars = { ...first, entry: { price: { amount: 300, currency: 'USD' } } };
    show({ ...SHEET, rows: [dollars] });
    expect(screen.getByText('in USD')).toBeTruthy();
    await act(async () => {
      const field = screen.getByLabelText(/^Price, USD of.*Mara/);
      fireEvent.change(field, { target: { value: '350' } });
      fireEvent.blur(field);
    });
    expect(said).toEqual([['instagram:mara', { price: { amount: 350, currency: 'USD' } }]]);
  });

  it('asks its own questions of everybody, signed and dated, and says why somebody was a maybe', async () => {
    show();
    expect(screen.getByText('too dear')).toBeTruthy();
    expect(screen.getByText(/you, Apr 12.*no by somebody else, Apr 11/)).toBeTruthy();
    const unanswered = screen.getByLabelText(/^.Shows hands at work.*unseen\.one/);
    await act(async () => fireEvent.change(unanswered, { target: { value: 'unsure' } }));
    expect(said).toEqual([['tiktok:unseen.one', 'hands', 'unsure']]);
  });

  it('has its questions reworded, moved, taken away and asked again under their own ids', async () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: 'Questions and reasons' }));
    const press = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
    const field = screen.getByLabelText('Question 1');
    fireEvent.change(field, { target: { value: 'Hands in the picture?' } });
    await act(async () => fireEvent.blur(field));
    await press(/^Move down.*Shows hands/);
    await press(/^Take away.*city/);
    await press(/^Ask again.*dog/);
    const [hands, dog, city] = SHEET.questions;
    expect(said).toEqual([
      [{ id: 'hands', text: 'Hands in the picture?' }, dog, city],
      [city, dog, hands],
      [hands, dog, { ...city, removed: true }],
      [hands, city, { id: 'dog', text: 'Has a dog?' }],
    ]);
  });

  it('takes a new question, counts its reasons and takes at most nine', async () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: 'Questions and reasons' }));
    fireEvent.change(screen.getByLabelText('New question'), { target: { value: ' Speaks Dutch? ' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Add' })));
    expect(said).toEqual([[...SHEET.questions, { id: 'new-id', text: 'Speaks Dutch?' }]]);
    expect(screen.getByRole('row', { name: /too dear/ }).textContent).toContain('3');
    const reasons = screen.getByLabelText('Reasons of this list');
    const type = (value: string) =>
      act(async () => {
        fireEvent.change(reasons, { target: { value } });
        fireEvent.blur(reasons);
      });
    await type('a\n b \na\n\n');
    await type('1\n2\n3\n4\n5\n6\n7\n8\n9\n10');
    expect(said.slice(1)).toEqual([['a', 'b']]);
    expect(screen.getByText('Nine reasons at most: one a digit.')).toBeTruthy();
  });

  it('begins with the usual reasons to be changed, and goes back to them', async () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: 'Questions and reasons' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('Reasons of this list');
    expect(field.value.split('\n').slice(0, 2)).toEqual(['other audience', 'posts rarely']);
    const leave = (value: string) =>
      act(async () => {
        fireEvent.change(field, { target: { value } });
        fireEvent.blur(field);
      });
    await leave(field.value);
    expect(said, 'nothing was changed').toEqual([]);
    await leave('');
    expect(field.value, 'they come back').toContain('posts rarely');
    expect(said).toEqual([]);
    await leave('too far\nposts rarely');
    expect(said).toEqual([['too far', 'posts rarely']]);
    expect(screen.queryByRole('button', { name: 'Use the usual reasons' })).toBeNull();
  });

  it('gives up reasons of its own by one press', async () => {
    show({ ...SHEET, reasons: ['too far'] });
    fireEvent.click(screen.getByRole('tab', { name: 'Questions and reasons' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Reasons of this list').value).toBe('too far');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Use the usual reasons' })));
    expect(said).toEqual([null]);
  });

  it('counts its reasons where the creators stand', () => {
    show();
    const heard = screen.getByText(/^Why maybe or no/).textContent?.replace(/[\u2068\u2069]/g, '');
    expect(heard).toBe('Why maybe or no: too dear (3), no reason given (1)');
  });

  it('says when something was not saved', async () => {
    acts = { ...acts, remove: () => Promise.reject(new Error('full')) };
    show();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Take.*Mara.*off/ })));
    expect(screen.getByRole('alert').textContent).toContain('Not saved');
  });

  it('that is empty says how somebody gets on it', () => {
    show({ ...SHEET, rows: [] });
    expect(screen.getByText('Nobody on this list yet')).toBeTruthy();
  });
});

describe('the comparison', () => {
  const NOW = '2026-04-20T10:00:00.000Z';
  it('marks the best, with the range of each figure', () => {
    draw(<ComparePage insights={[maraKneads, novaAtelier].map((one) => sampleInsight(one, NOW))} />);
    const fit = screen.getByRole('row', { name: /^General fit/ });
    expect(fit.textContent).toContain('best');
    expect(fit.textContent).toContain('worst');
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it('of one profile asks for more', () => {
    draw(<ComparePage insights={[sampleInsight(maraKneads, NOW)]} />);
    expect(screen.getByText(/Choose 2 to 6/)).toBeTruthy();
  });
});

it('a list that cannot be read says so, and can be read again', async () => {
  show('failed');
  expect(screen.getByRole('alert').textContent).toContain('The list could not be read.');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(again).toHaveBeenCalledOnce();
});
