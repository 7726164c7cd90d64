import { describe, expect, it } from 'vitest';
import { isLogo, LARGEST_LOGO, LONGEST_LOGO, logoKind } from '../../../lib/core/report/letterhead';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a logo', () => {
  it.each([
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'image/svg+xml'],
    ['an SVG with a head', bytes('\uFEFF<?xml version="1.0"?>\n<!-- ours -->\n<svg>'), 'image/svg+xml'],
    ['a page that calls itself a picture', bytes('<html><svg>'), null],
    ['a GIF', bytes('GIF89a'), null],
    ['nothing', new Uint8Array(), null],
  ])('is told by its bytes: %s', (_what, given, kind) => {
    expect(logoKind(given)).toBe(kind);
  });

  it.each([
    'https://evil.example/logo.png',
    'data:text/html;base64,PGI+',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:image/png;base64,AAAA" onerror="alert(1)',
    'javascript:alert(1)',
  ])('is never an address: %s', (text) => {
    expect(isLogo(text)).toBe(false);
  });

  it('may be as large as said, and no larger', () => {
    const of = (length: number): string =>
      `data:image/svg+xml;base64,${Buffer.alloc(length, 7).toString('base64')}`;
    expect(isLogo(of(LARGEST_LOGO))).toBe(true);
    expect(isLogo(of(LONGEST_LOGO))).toBe(false);
  });
});
