import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapterFor } from '../platforms/catalog';
import type { PlatformAdapter } from '../platforms/contract';
import { parsed } from '../platforms/json';
import { readPage } from '../platforms/read-page';
import { makeDisguise } from './fixture-disguise';
import { disguiseData, learnHandles } from './fixture-json';
import { disguisePage } from './fixture-page';
import { type PageArguments, readPageArguments } from './page-arguments';
import { type PageOutput, pageOutput } from './page-output';
import { fileText, openSavedPage, type SavedPage } from './read-saved-page';

const USAGE = 'fixture --url URL [--html FILE] [--response PATH=FILE]... --out DIR';

/**
 * Makes an anonymised test case of a saved page or of saved answers: names, handles, ids, texts, links, times and
 * figures are replaced, the shape stays. Read it over before it is committed: only a person knows who a text speaks of.
 */
function main(): void {
  const words = process.argv.slice(2);
  const at = words.indexOf('--out');
  const folder = at < 0 ? undefined : words[at + 1];
  const given = readPageArguments(at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)]);
  if (typeof given === 'string' || !folder) {
    stop(2, `${typeof given === 'string' ? given : '--out needs a folder.'} Usage: ${USAGE}`);
    return;
  }
  try {
    process.stdout.write(`${JSON.stringify(makeCase(given, folder))}\n`);
  } catch (error) {
    stop(1, error instanceof Error ? error.message : String(error));
  }
}

/** Writes the case; `differs` names the fields that it reads differently from the page it was made of. */
function makeCase({ url, html, responses }: PageArguments, folder: string) {
  const adapter = adapterFor(url);
  if (!adapter) throw new Error(`No site is known for ${url.href}.`);
  const saved: SavedPage = {
    url,
    html: html === null ? null : fileText(html),
    responses: responses.map(({ path, file }) => ({ path, body: fileText(file) })),
  };
  const before = read(adapter, saved);
  const copy = disguiseSaved(adapter, saved);
  const after = read(adapter, copy);
  writeCase(folder, copy, after);
  return {
    out: folder,
    status: after.status,
    posts: after.posts.length,
    differs: differences(before, after),
  };
}

function disguiseSaved(adapter: PlatformAdapter, { url, html, responses }: SavedPage): SavedPage {
  const disguise = makeDisguise(adapter.id);
  const { handle } = adapter.locate(url) ?? {};
  if (handle) disguise.learnHandle(handle);
  const bodies = responses.map(({ path, body }) => ({ path, data: parsed(body) }));
  for (const { data } of bodies) learnHandles(data, disguise);
  const page = html === null ? null : openSavedPage(adapter, { url, html, responses: [] });
  const disguisedHtml = page && disguisePage(page.document, disguise);
  return {
    url: new URL(disguise.link(url.origin + url.pathname)),
    html: disguisedHtml,
    responses: bodies.map(({ path, data }) => ({
      path: path.split('?')[0] ?? path,
      body: JSON.stringify(disguiseData(data, '', disguise), null, 1),
    })),
  };
}

function read(adapter: PlatformAdapter, saved: SavedPage): PageOutput {
  const page = openSavedPage(adapter, saved);
  if (!page) throw new Error(`${saved.url.href} is no page of ${adapter.id}.`);
  return pageOutput(adapter, readPage(adapter, page, '2026-01-01T00:00:00.000Z'));
}

function writeCase(folder: string, { url, html, responses }: SavedPage, expected: PageOutput): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const files = responses.map(({ path }, index) => ({ path, file: `response-${index + 1}.json` }));
  if (html !== null) write('page.html', html);
  for (const [index, { body }] of responses.entries()) write(`response-${index + 1}.json`, `${body}\n`);
  write('case.json', `${JSON.stringify({ url: url.href, responses: files }, null, 1)}\n`);
  write('expected.json', `${JSON.stringify(expected, null, 1)}\n`);
}

/** What is read by another route, or of another number of posts. */
function differences(before: PageOutput, after: PageOutput): readonly string[] {
  const fields = new Set([...Object.keys(before.via), ...Object.keys(after.via)]);
  const rest = (['status', 'reason', 'page'] as const).filter((key) => before[key] !== after[key]);
  const posts = before.posts.length === after.posts.length ? [] : ['number of posts'];
  return [...rest, ...posts, ...[...fields].filter((field) => before.via[field] !== after.via[field])];
}

function stop(code: 1 | 2, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

main();
