import type { Seeded } from './seeded';

const LANGUAGES = ['de', 'fr', 'tr', 'id', 'ar', 'ja', 'xx', ''];
const NAMES = [
  'title',
  'href',
  'data-e2e',
  'role',
  'dir',
  'aria-label',
  'aria-selected',
  'lang',
  'id',
  'content',
  'property',
  'alt',
  'class',
];
const TAGS = ['div', 'span', 'b', 'section', 'x-box', 'li', 'button'];

/** One to four things that happen to a page's tree when a site is rebuilt. Digits are never touched. */
export function mutatePage(random: Seeded, document: Document): string {
  const done: string[] = [];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const elements = [...document.querySelectorAll('body *, meta, script')];
    const element = random.pick(elements);
    if (!element) break;
    const change = random.pick(CHANGES);
    done.push(
      `${change.name} ${element.localName}.${element.getAttribute('data-e2e') ?? element.getAttribute('href') ?? ''}`,
    );
    change(random, element, document);
  }
  return done.join('; ');
}

type Change = (random: Seeded, element: Element, document: Document) => void;

const CHANGES: readonly Change[] = [
  function drop(_random, element) {
    element.remove();
  },
  function empty(_random, element) {
    element.textContent = '';
  },
  function unwrap(_random, element) {
    if (element.localName !== 'script') element.replaceWith(...element.childNodes);
  },
  function wrap(random, element, document) {
    const box = document.createElement(random.pick(TAGS));
    element.replaceWith(box);
    box.append(element);
  },
  function renameTag(random, element, document) {
    if (element.localName === 'script') return;
    const other = document.createElement(random.pick(TAGS));
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  function dropAttribute(random, element) {
    element.removeAttribute(random.pick(NAMES));
  },
  function renameAttribute(random, element) {
    const name = random.pick(NAMES);
    const value = element.getAttribute(name);
    if (value === null) return;
    element.removeAttribute(name);
    element.setAttribute(`data-${name}-v2`, value);
  },
  function otherLanguage(random, _element, document) {
    document.documentElement.setAttribute('lang', random.pick(LANGUAGES));
  },
  function twice(_random, element) {
    element.after(element.cloneNode(true));
  },
  function toTheEnd(_random, element, document) {
    if (element.localName !== 'script') document.body.append(element);
  },
  function leaveScriptsOut(_random, _element, document) {
    for (const script of document.querySelectorAll('script')) script.remove();
  },
  function staleScript(_random, _element, document) {
    const script = document.querySelector('script');
    if (script) script.textContent = (script.textContent ?? '').slice(0, 200);
  },
];

/** The page as far as it had come when the connection broke: never inside a tag or a number. */
export function cutPage(random: Seeded, html: string): string {
  const ends = [...html.matchAll(/>/g)].map(({ index }) => index + 1);
  return html.slice(0, random.pick(ends) ?? html.length);
}
