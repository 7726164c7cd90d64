// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stateWords } from '../../components/insight/state-message';
import { ENGLISH } from '../../lib/core/words/english';
import { PSEUDO, PSEUDO_RTL } from '../../lib/core/words/pseudo';
import { say } from '../../lib/core/words/say';
import { draw, everySurface } from './draw';
import { SAMPLE_INSIGHT, SAMPLE_OWN } from './sample-insight';
import { QUIET_STATES, READY_STATES, RECENT } from './surface-states';

/** Words of the product itself and of strangers, which no speaker changes. */
const OWN_WORDS = JSON.stringify([Object.values(READY_STATES), RECENT, SAMPLE_INSIGHT, SAMPLE_OWN]);

describe('every state is drawn on every surface', () => {
  for (const [name, state] of Object.entries({ ...READY_STATES, ...QUIET_STATES })) {
    for (const [surface, element] of Object.entries(everySurface(state))) {
      it(`${surface}: ${name}`, () => {
        const { container } = draw(element);
        expect(container.textContent?.trim()).not.toBe('');
        expect(container.textContent).not.toMatch(/undefined|NaN|null|\[object|\{\w+(:\w+)?\}/);
      });
    }
  }
});

describe('a state without figures says what it is and what helps', () => {
  for (const [name, state] of Object.entries(QUIET_STATES)) {
    it(name, () => {
      const { container } = draw(everySurface(state).panel);
      const { title, text } = stateWords(state);
      const written = container.textContent ?? '';
      expect(written).toContain(say(ENGLISH, title));
      if (state.status !== 'reading') expect(written).toContain(say(ENGLISH, text));
      expect(container.querySelector('.verdicts')).toBeNull();
    });
  }
});

describe('words come from the catalogue alone', () => {
  for (const speaker of [PSEUDO, PSEUDO_RTL]) {
    for (const [name, state] of Object.entries({ ...READY_STATES, ...QUIET_STATES })) {
      for (const [surface, element] of Object.entries(everySurface(state))) {
        it(`${speaker.direction} ${surface}: ${name}`, () => {
          const { container } = draw(element, speaker);
          expect(plainWords(container)).toEqual([]);
        });
      }
    }
  }
});

/** Latin words outside the brackets of the pseudo language that no stranger wrote. */
function plainWords(container: HTMLElement): readonly string[] {
  const texts = [...textsOf(container)].map((text) => withoutBrackets(text));
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  return words.filter((word) => !OWN_WORDS.includes(word) && !ALLOWED.has(word));
}

/** Names of sites and units that Intl or the platform catalogue write. */
const ALLOWED = new Set(['Instagram', 'TikTok', 'EUR', 'Esc', 'Jan', 'Feb', 'Mar', 'Apr', 'May']);

function* textsOf(container: HTMLElement): Generator<string> {
  for (const element of container.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const value = element.getAttribute(name);
      if (value) yield value;
    }
    for (const node of element.childNodes) if (node.nodeType === 3) yield node.textContent ?? '';
  }
}

/** What the pseudo speaker said stands in [brackets], possibly nested. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '[') depth++;
    else if (letter === ']') depth--;
    else if (depth === 0) rest += letter;
  }
  return depth === 0 ? rest : '';
}
