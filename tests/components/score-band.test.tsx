// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ScoreMark } from '../../components/score/score-mark';
import { SampleCard } from '../../components/welcome/sample-card';
import { unmarked } from '../../lib/core/insight/unmarked';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { sampleInsight } from '../../lib/samples/sample-insight';
import { draw } from './draw';

const insight = sampleInsight(maraKneads, '2026-04-20T10:00:00.000Z');

it('the band of micro creators stands with the general fit alone', () => {
  draw(<ScoreMark insight={insight} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('micro creators');
});

it('the fit for a brief stands without a band that was measured for other weights', () => {
  draw(<ScoreMark insight={{ ...insight, brief: { id: 'b1', name: 'Flour' } }} />);
  // Also where a record of earlier days holds a word.
  expect(document.body.textContent).toContain('by the weights of the brief');
  expect(document.body.textContent).not.toContain('micro creators');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Fit for the brief');
  expect(document.querySelector('.streak-band')).toBeNull();
});

it('what is said of a sample is kept nowhere, and nothing says that it was saved', async () => {
  draw(<SampleCard insight={insight} own={unmarked('sample', 'Sample list')} />);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Yes/ })));
  expect(document.body.textContent).toContain('a sample: kept nowhere');
  expect(document.body.textContent).not.toContain('saved on this computer');
});
