// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Chip } from '../../components/insight/chip';
import { Panel } from '../../components/insight/panel';
import { createMarksState } from '../../components/notes/marks-state';
import { SILENT_MARKS } from '../../components/notes/silent-port';
import type { OwnMarks, SurfaceState } from '../../lib/core/insight/surface-state';
import type { ContactLine } from '../../lib/core/library/contact';
import { draw, panelProps } from './draw';
import { SAMPLE_INSIGHT } from './sample-insight';
import { NO_MARKS } from './surface-states';

const MAIL: ContactLine = {
  id: 'mail',
  at: '2026-04-18T10:00:00Z',
  how: 'email',
  by: 'Ana',
  listId: 'spring',
  listName: 'Spring',
  about: 'Flour for spring',
  fee: { amount: 250, currency: 'EUR' },
  productValue: null,
  own: true,
};
const NO_IN_SPRING = {
  listId: 'spring',
  listName: 'Spring',
  verdict: 'no',
  reason: 'price',
  points: 61,
  at: '2026-03-01T10:00:00Z',
  own: true,
  evidenceId: null,
} as const;
const KNOWN: OwnMarks = {
  ...NO_MARKS,
  said: [NO_IN_SPRING],
  dealings: { contacts: [MAIL], card: { email: null, country: 'Austria' }, signature: 'Ana' },
  lately: MAIL,
};
const heard = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '');
const ready = (own: OwnMarks): SurfaceState => ({ status: 'ready', insight: SAMPLE_INSIGHT, own });

describe('what is known already', () => {
  it('stands above the answer: who wrote lately, and what was said for other lists', () => {
    draw(<Panel {...panelProps(ready(KNOWN))} />);
    const told = heard(screen.getByLabelText('What you know already').textContent);
    expect(told).toContain('Written to lately: Ana wrote Apr 18 for Spring. Think before you write again.');
    expect(told).toContain('Said no for Spring: price, Mar 1.');
  });

  it('counts the words and reasons of all lists, also of those it does not name', () => {
    const others = ['price', 'price', 'posts rarely', null].map((reason, at) => ({
      ...NO_IN_SPRING,
      listId: `list${at}`,
      listName: `List ${at}`,
      reason,
      verdict: at === 2 ? ('maybe' as const) : ('no' as const),
    }));
    draw(
      <Panel {...panelProps(ready({ ...KNOWN, said: [...others, { ...NO_IN_SPRING, verdict: 'yes' }] }))} />,
    );
    const told = heard(screen.getByLabelText('What you know already').textContent);
    expect(told).toContain(
      'In all: 1 yes, 1 maybe, 3 no. Why: price (2), posts rarely (1), no reason given (1).',
    );
    expect(told).not.toContain('List 3');
  });

  it('is told without a warning once it is older', () => {
    draw(<Panel {...panelProps(ready({ ...KNOWN, lately: null }))} />);
    const told = heard(screen.getByLabelText('What you know already').textContent);
    expect(told).toContain('Ana wrote Apr 18 for Spring.');
    expect(told).not.toContain('lately');
  });

  it('is in the chip, where no word was given for this list', () => {
    draw(<Chip state={ready(KNOWN)} onOpen={() => {}} />);
    const told = heard(screen.getByRole('button').textContent);
    expect(told).toContain('no for Spring');
    expect(told).toContain('wrote Apr 18');
  });
});

it('a creator with another handle than at first is told by both', () => {
  const insight = { ...SAMPLE_INSIGHT, key: 'instagram:first.name' } as const;
  draw(<Panel {...panelProps({ status: 'ready', insight, own: KNOWN })} />);
  expect(heard(screen.getByText(/first met as/).textContent)).toContain('first met as @first.name');
});

describe('a contact', () => {
  function drawPanel(own: OwnMarks) {
    const port = { ...SILENT_MARKS, addContact: vi.fn(() => Promise.resolve()) };
    draw(<Panel {...panelProps(ready(own), { marks: createMarksState(port) })} />);
    return port;
  }

  it('is told with how, when, by whom, for what and what it costs', () => {
    drawPanel(KNOWN);
    const section = screen.getByRole('region', { name: 'Contact' });
    expect(heard(section.textContent)).toContain(
      'e-mail, Ana wrote Apr 18, for Spring, fee €250: Flour for spring',
    );
  });

  it('is noted with the name given last and for the list at hand', async () => {
    const port = drawPanel({ ...KNOWN, lately: null });
    fireEvent.change(screen.getByLabelText('What it was about'), { target: { value: 'Rye course' } });
    fireEvent.change(screen.getByLabelText(/^Fee/), { target: { value: 'much' } });
    expect(screen.getByText('This is no amount.')).toBeDefined();
    fireEvent.change(screen.getByLabelText(/^Fee/), { target: { value: '1,200' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this contact' }));
    await waitFor(() => expect(screen.getByText('Noted.')).toBeDefined());
    expect(port.addContact).toHaveBeenCalledWith(SAMPLE_INSIGHT.key, {
      day: null,
      how: 'email',
      by: 'Ana',
      listId: 'shortlist',
      about: 'Rye course',
      fee: { amount: 1200, currency: expect.any(String) },
      productValue: null,
    });
  });

  it('warns where somebody wrote lately, in the form itself', () => {
    drawPanel(KNOWN);
    const button = screen.getByRole('button', { name: 'Keep it all the same' });
    const form = button.closest<HTMLElement>('.dealing-form');
    expect(heard(form?.textContent)).toContain('Written to lately: Ana wrote Apr 18 for Spring.');
  });

  it('is asked in the user’s own currency where no price is known', () => {
    const insight = { ...SAMPLE_INSIGHT, price: { status: 'unestimated', lacking: ['followers'] } } as const;
    const own = { ...NO_MARKS, currency: 'SEK' };
    draw(<Panel {...panelProps({ status: 'ready', insight, own })} />);
    expect(screen.getByLabelText('Fee, SEK')).toBeDefined();
  });

  it('is mended in place on our own page, and nothing that was left is lost', async () => {
    const port = { ...SILENT_MARKS, changeContact: vi.fn(() => Promise.resolve()) };
    draw(<Panel {...panelProps(ready(KNOWN), { marks: createMarksState(port) })} embedded />);
    fireEvent.click(screen.getByRole('button', { name: 'Change the contact of Apr 18' }));
    const change = within(screen.getByRole('group', { name: 'Contact of Apr 18' }));
    expect(document.activeElement).toBe(change.getByLabelText('Day, today if empty'));
    expect(change.queryByText(/Written to lately/)).toBeNull();
    fireEvent.change(change.getByLabelText('How'), { target: { value: 'phone' } });
    fireEvent.click(change.getByRole('button', { name: 'Keep the change' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Contact of Apr 18' })).toBeNull());
    expect(port.changeContact).toHaveBeenCalledWith(MAIL, {
      day: '2026-04-18',
      how: 'phone',
      by: 'Ana',
      listId: 'spring',
      about: 'Flour for spring',
      fee: { amount: 250, currency: 'EUR' },
      productValue: null,
    });
  });

  it('of somebody else, and in a page, can only be read', () => {
    const theirs = { ...MAIL, own: false };
    const dealings = { ...KNOWN.dealings, contacts: [theirs] };
    const { unmount } = draw(<Panel {...panelProps(ready({ ...KNOWN, dealings }))} embedded />);
    expect(screen.queryByRole('button', { name: /the contact of/ })).toBeNull();
    unmount();
    draw(<Panel {...panelProps(ready(KNOWN))} />);
    expect(screen.queryByRole('button', { name: /the contact of/ })).toBeNull();
  });
});

describe('a reason', () => {
  function drawPanel(own: OwnMarks) {
    const port = { ...SILENT_MARKS, setReason: vi.fn(() => Promise.resolve()) };
    draw(<Panel {...panelProps(ready(own), { marks: createMarksState(port) })} />);
    return port;
  }
  const verdict = { word: 'no', at: '2026-04-19T00:00:00Z', points: null, reason: null } as const;

  it('is given by digit, from the list or from the usual ones', () => {
    const port = drawPanel({ ...NO_MARKS, verdict, reasons: ['too far away', 'too expensive'] });
    fireEvent.keyDown(document.body, { key: '2' });
    expect(port.setReason).toHaveBeenLastCalledWith(SAMPLE_INSIGHT.key, 'shortlist', 'too expensive');
    expect(screen.getByRole('button', { name: /too expensive/, pressed: true })).toBeDefined();
  });

  it('is offered for a maybe and a no only', () => {
    drawPanel({ ...NO_MARKS, verdict: { ...verdict, word: 'yes' } });
    expect(screen.queryByText('Why yes?')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'm' });
    expect(screen.getByText('Why maybe?')).toBeDefined();
    expect(screen.getByRole('button', { name: /posts rarely/ })).toBeDefined();
  });
});
