// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMarksState } from '../../components/notes/marks-state';
import { QuestionsSection } from '../../components/notes/questions-section';
import type { AskedQuestion } from '../../lib/core/library/questions';
import { DEFAULT_LETTERS } from '../../lib/core/settings/letter-keys';
import { draw, SILENT_PORT } from './draw';
import { SAMPLE_OWN } from './sample-insight';

const QUESTIONS: readonly AskedQuestion[] = [
  { id: 'hands', text: 'Shows hands?', answers: [{ answer: 'yes', at: '2026-04-12T08:00:00Z', own: true }] },
  { id: 'dutch', text: 'Speaks Dutch?', answers: [] },
  { id: 'city', text: 'Lives in a city?', answers: [] },
];
const KEY = 'instagram:lena.bakes' as const;

function show(open = true, trusted = true) {
  const setAnswer = vi.fn(() => Promise.resolve());
  const marks = createMarksState({ ...SILENT_PORT, setAnswer });
  marks.getState().adopt(KEY, { ...SAMPLE_OWN, questions: QUESTIONS });
  draw(
    <QuestionsSection
      questions={QUESTIONS}
      marks={marks}
      open={open}
      letters={DEFAULT_LETTERS}
      trusts={() => trusted}
      now="2026-04-20T08:00:00Z"
    />,
  );
  return setAnswer;
}

const held = () => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent;

describe('the questions of a list, in the panel', () => {
  it('are counted, dated and signed', () => {
    show();
    expect(screen.getByText('1 of 3 answered')).toBeTruthy();
    expect(screen.getByText(/you, Apr 12/)).toBeTruthy();
  });

  it('are answered by key: q to the first open one, a letter answers and goes on', () => {
    const setAnswer = show();
    fireEvent.keyDown(document.body, { key: 'q' });
    expect(held()).toBe('Speaks Dutch?');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'u' });
    expect(held()).toBe('Lives in a city?');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'n' });
    expect(setAnswer.mock.calls).toEqual([
      [KEY, SAMPLE_OWN.listId, 'dutch', 'unsure'],
      [KEY, SAMPLE_OWN.listId, 'city', 'no'],
    ]);
  });

  it('give an answer back when it is pressed again', () => {
    const setAnswer = show();
    fireEvent.click(screen.getByRole('button', { pressed: true }));
    expect(setAnswer.mock.calls).toEqual([[KEY, SAMPLE_OWN.listId, 'hands', null]]);
  });

  it('take nothing where nothing may be changed, nor from a script', () => {
    const closed = show(false);
    fireEvent.click(screen.getByRole('button', { pressed: true }));
    fireEvent.keyDown(screen.getByRole('button', { pressed: true }), { key: 'n' });
    expect(closed).not.toHaveBeenCalled();
    document.body.replaceChildren();
    const untrusted = show(true, false);
    fireEvent.click(screen.getByRole('button', { pressed: true }));
    fireEvent.keyDown(screen.getByRole('button', { pressed: true }), { key: 'n' });
    expect(untrusted).not.toHaveBeenCalled();
  });
});
