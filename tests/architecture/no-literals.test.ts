import { describe, expect, it } from 'vitest';
import { EN } from '../core/words/english';
import { shownLiterals } from './shown-literals';
import { filesBelow, textOf } from './source-files';

/** So that nothing on the screen is left out when a language is added, and the pseudo language shows every text. */
describe('texts on the screen come from the catalogue', () => {
  it.each(['components', 'entrypoints'].flatMap((folder) => filesBelow(folder, /\.tsx$/)))('%s', (path) => {
    // A key handed to a component of ours is said there.
    const literals = shownLiterals(path, textOf(path)).filter(
      (found) => !(found.replace(/^\d+: /, '') in EN),
    );
    expect(literals, 'say it with a key of lib/core/words').toEqual([]);
  });
});

describe('the search for literals', () => {
  it.each([
    ['<p>Hello</p>', '1: Hello'],
    ['<p>{"Hello"}</p>', '1: Hello'],
    [`<p>{\`Hello \${name}\`}</p>`, '1: Hello'],
    ['<p>{a ? "yes" : b}</p>', '1: yes'],
    ['<p>{a && "yes"}</p>', '1: yes'],
    ['<p>{a ?? "none"}</p>', '1: none'],
    ['<p>{n + " posts"}</p>', '1: posts'],
    ['<p>\n  {n}x\n</p>', '2: x'],
    ['<img alt="A chart" />', '1: A chart'],
    [`<input placeholder={\`Find \${what}\`} />`, '1: Find'],
    ['<button aria-label={open ? "Close" : "Open"} />', '1: Close'],
    ['<Section title="Why" />', '1: Why'],
  ])('notices %s', (source, first) => {
    expect(shownLiterals('seen.tsx', source)[0]).toBe(first);
  });

  it.each([
    '<p>{say("score.title")}</p>',
    '<p className="small">{a} · {b} – 12 %&nbsp;&times;</p>',
    '<Section title={say("why.title")} id="why" />',
    '<button aria-label={label} type="button" data-tone={a ? "good" : "bad"} />',
    '<p>{kind === "video" && <Mark kind="video" />}</p>',
    '<p>{/* a remark */}{""}</p>',
  ])('lets %s pass', (source) => {
    expect(shownLiterals('fine.tsx', source)).toEqual([]);
  });
});
