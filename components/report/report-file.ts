import streak from '../streak/streak.css?inline';
import base from '../ui/base.css?inline';
import sheet from './report.css?inline';
import { escapeText, writeHtml } from './write-html';

/** How the file looks, whole: it fetches nothing. */
const STYLE = [base, streak, sheet, 'body{padding:24px}@media print{body{padding:0}}'].join('\n');

/**
 * The drawn report as one file: no script, no address that a browser would fetch, and a policy in the file itself
 * that forbids both.
 */
export async function reportFile(report: Element, title: string, style = STYLE): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${escapeText(report.getAttribute('lang') ?? 'en')}" dir="${escapeText(report.getAttribute('dir') ?? 'ltr')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body><main>${writeHtml(report)}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** A file name of letters and digits of any script: "creators-for-autumn-2026-04-20". */
export function reportName(title: string, at: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return [plain || 'report', at.slice(0, 10)].join('-');
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
