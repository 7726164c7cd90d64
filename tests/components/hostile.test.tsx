// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draw, everySurface } from './draw';
import { HOSTILE, READY_STATES } from './surface-states';

const state = READY_STATES.hostile ?? { status: 'elsewhere' };

describe('texts of a stranger', () => {
  for (const [surface, element] of Object.entries(everySurface(state))) {
    it(`never become elements: ${surface}`, () => {
      const { container } = draw(element);
      expect(container.querySelectorAll('script, img, iframe, [onerror], [onload]')).toHaveLength(0);
    });
  }

  it('lead nowhere but to the web', () => {
    const { container } = draw(everySurface(state).panel);
    const targets = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets).toContain('https://ok.example/');
    expect(targets.every((target) => target.startsWith('https://') || target.startsWith('http://'))).toBe(
      true,
    );
    const rels = [...container.querySelectorAll('a')].map((link) => link.getAttribute('rel'));
    expect(new Set(rels)).toEqual(new Set(['noopener noreferrer']));
  });

  it('stand apart from the direction of the words around them', () => {
    const { container } = draw(everySurface(state).panel);
    const name = [...container.querySelectorAll('bdi')].find((each) => each.textContent === HOSTILE.name);
    expect(name).toBeDefined();
    expect(container.querySelector('.bio')?.getAttribute('dir')).toBe('auto');
  });

  it('are cut where they would flood the surface', () => {
    const { container } = draw(everySurface(state).panel);
    expect(container.querySelector('.bio')?.textContent?.length).toBeLessThan(700);
  });
});
