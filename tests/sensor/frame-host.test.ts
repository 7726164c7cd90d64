// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { frameCss, frameHost, isMasked, randomName } from '../../lib/sensor/frame-host';

const CHIP = { shape: 'chip', corner: 'bottom-right', width: 320, height: 44 } as const;

describe('the host of the frame', () => {
  it('has a name that says nothing and is new each time', () => {
    const names = Array.from({ length: 50 }, randomName);
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[a-z]{4}-[a-z]{5}$/);
  });

  it('keeps its root closed and its attributes plain', () => {
    const { element, iframe } = frameHost('about:blank', false);
    expect(element.shadowRoot).toBeNull();
    expect(element.getAttributeNames()).toEqual(['popover']);
    expect(iframe.title).toBe('Touchstone');
  });

  it('asks for a frame without credentials only when told to', () => {
    expect('credentialless' in frameHost('about:blank', false).iframe).toBe(false);
    expect(frameHost('about:blank', true).iframe).toHaveProperty('credentialless', true);
  });
});

describe('the style of the host', () => {
  it('makes every rule important, so that the page has no say', () => {
    const [, rules = ''] = /:host\{([^}]*)\}/.exec(frameCss(CHIP)) ?? [];
    expect(rules.split(';').length).toBeGreaterThan(8);
    for (const rule of rules.split(';')) expect(rule).toMatch(/!important$/);
  });

  it.each(['hidden', 'chip', 'panel'] as const)(
    'as %s never uses what makes visibility unprovable',
    (shape) => {
      expect(frameCss({ ...CHIP, shape })).not.toMatch(/opacity|filter|transform|scale|rotate|blend/);
    },
  );

  it('stands in the corner that the user chose, as a drawer when grown, out of reach when hidden', () => {
    expect(frameCss({ ...CHIP, corner: 'top-left' })).toMatch(
      /top:16px!important;left:16px!important;width:min\(320px/,
    );
    expect(frameCss({ ...CHIP, shape: 'panel' })).toMatch(/top:0!important;right:0!important.*height:100vh/);
    expect(frameCss({ ...CHIP, shape: 'hidden' })).toMatch(/visibility:hidden!important;pointer-events:none/);
  });
});

describe('the look for masks', () => {
  it.each(['mask-image: linear-gradient(transparent, transparent)', 'clip-path: circle(0)', 'opacity: 0.5'])(
    'notices "%s" on the root of the page',
    (style) => {
      const host = document.createElement('x-y');
      document.documentElement.append(host);
      expect(isMasked(host)).toBe(false);
      document.documentElement.setAttribute('style', style);
      expect(isMasked(host)).toBe(true);
      document.documentElement.removeAttribute('style');
    },
  );
});
