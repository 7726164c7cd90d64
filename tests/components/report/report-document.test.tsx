// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../components/report/report-document';
import { reportFile, reportName } from '../../../components/report/report-file';
import { NO_LETTERHEAD } from '../../../lib/core/report/letterhead';
import { makeReport, type ReportMatter } from '../../../lib/core/report/make-report';
import { clientSafe, OWN_PARTS, type ReportChoices } from '../../../lib/core/report/report-choices';
import { canary, knownCreator, NOW } from '../../core/report/known';
import { draw } from '../draw';
import { SAMPLE_INSIGHT } from '../sample-insight';
import { HOSTILE, READY_STATES } from '../surface-states';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const full = { ...SAMPLE_INSIGHT, brief: null };
const ready = READY_STATES['too-little'];

function drawn(matter: Partial<ReportMatter> = {}, choices: Partial<ReportChoices> = {}): Element {
  const report = makeReport(
    {
      of: 'list',
      letterhead: NO_LETTERHEAD,
      at: NOW,
      creators: [knownCreator({ general: full })],
      ...matter,
    },
    { ...clientSafe('Creators for autumn'), ...choices },
  );
  const found = draw(<ReportDocument report={report} />).container.querySelector('.report');
  if (!found) throw new Error('nothing was drawn');
  return found;
}

/** Titles and tables with their sizes: what a reader finds, and in which order. */
function structure(report: Element): readonly string[] {
  return [...report.querySelectorAll('.report-sheet, h1, h2, h3, table, svg.streak, dt')].map((element) => {
    if (element.matches('.report-sheet')) return '--';
    if (element.matches('table')) return `table of ${element.querySelectorAll('tr').length} lines`;
    if (element.matches('svg')) return `streak: ${element.querySelector('title')?.textContent}`;
    return `${element.localName}: ${element.textContent?.trim()}`;
  });
}

describe('the document', () => {
  it('has a cover, a table and a page for each creator', () => {
    expect(structure(drawn())).toMatchSnapshot();
  });

  it('of one creator is one page', () => {
    expect(drawn({ of: 'creator' }).querySelectorAll('.report-sheet')).toHaveLength(1);
  });

  it('shows what was ticked of the user’s own, and nothing before', () => {
    expect(drawn().textContent).not.toContain('canary');
    const words = knownCreator().words;
    const named = [{ id: 'q', format: 'reel', amount: 300, currency: 'EUR', at: NOW }] as const;
    const entry = { ...words.entry, price: { amount: 250, currency: 'EUR' } };
    const history = [{ at: NOW, followers: 23_000 }];
    const known = knownCreator({ general: full, words: { ...words, named, entry, history } });
    const text = drawn({ creators: [known] }, { own: OWN_PARTS }).textContent;
    for (const part of ['brief', 'verdict', 'notes', 'stages', 'lists']) expect(text).toContain(canary(part));
    expect(text).toContain('Agreed: €250.');
    expect(text).toContain('Named €300 per Reel');
    expect(text).not.toContain('canary-never');
  });

  it('draws what is unknown as unknown, and says why', () => {
    const general = ready?.status === 'ready' ? { ...ready.insight, brief: null } : null;
    const text = drawn({ creators: [knownCreator({ general })] }).textContent;
    expect(text).toContain('No score yet');
    expect(text).toContain('Engagement per view: not enough posts yet.');
  });
});

describe('the file', () => {
  const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

  it('keeps a stranger’s texts texts', async () => {
    const general = { ...HOSTILE, brief: null };
    const words = { ...knownCreator().words, notes: [{ text: '</p><script>alert(1)</script>', at: NOW }] };
    const known = knownCreator({ general, words, forBrief: null });
    const html = await reportFile(
      drawn({ creators: [known] }, { own: ['notes'], preparedFor: '<img src=x onerror=alert(1)>' }),
      '</title><script>alert(1)</script>',
      'body{}',
    );
    expect(html).not.toMatch(/<(script|iframe|object|embed|link|form|base)\b/i);
    expect(html.match(/<img/g)).toBeNull();
    const page = parsed(html);
    expect(page.querySelectorAll('script, img, iframe, [onerror], [onload], [style]')).toHaveLength(0);
    expect(page.body.textContent).toContain('<script>alert(1)</script>');
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
  });

  it('forbids itself everything but its own style and pictures', async () => {
    const html = await reportFile(drawn({ letterhead: { name: 'Rye & Co', logo: PNG } }), 'Autumn', 'b{}');
    const policy = parsed(html)
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    const pictures = [...parsed(html).querySelectorAll('img')];
    expect(pictures.map(({ src, alt }) => [src, alt])).toEqual(Array(3).fill([PNG, 'Rye & Co']));
    const fetched = [...parsed(html).querySelectorAll('[src], [srcset], link, use, image, [background]')];
    expect(fetched.every((element) => element.localName === 'img')).toBe(true);
  });

  it('refuses what no report holds', async () => {
    const report = drawn();
    const copy = (): Element => report.cloneNode(true) as Element;
    for (const element of ['script', 'form', 'style']) {
      const spoiled = copy();
      spoiled.append(document.createElement(element));
      await expect(reportFile(spoiled, 'x', '')).rejects.toThrow(element);
    }
    for (const [name, value] of [
      ['onclick', 'alert(1)'],
      ['style', 'background:url(https://evil.example)'],
      ['href', 'javascript:alert(1)'],
      ['src', 'https://evil.example/pixel.png'],
      ['srcset', 'https://evil.example/pixel.png'],
      ['fill', 'url(https://evil.example/#a)'],
    ] as const) {
      const spoiled = copy();
      spoiled.firstElementChild?.setAttribute(name, value);
      await expect(reportFile(spoiled, 'x', ''), name).rejects.toThrow(name);
    }
  });

  it('has a name of plain letters', () => {
    expect(reportName('Creators for “Flour, autumn”', NOW)).toBe('creators-for-flour-autumn-2026-04-20');
    expect(reportName('../../etc', NOW)).toBe('etc-2026-04-20');
    expect(reportName('☃', NOW)).toBe('report-2026-04-20');
  });
});
