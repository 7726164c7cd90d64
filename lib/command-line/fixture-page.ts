import { all, textOf } from '../platforms/dom';
import * as labels from '../platforms/instagram/labels';
import { parsed } from '../platforms/json';
import { type Disguise, TIME_SHIFT } from './fixture-disguise';
import { disguiseData, learnHandles } from './fixture-json';

const NOISE = 'style,link,noscript,iframe,template,source,canvas,script[src]';
const KEPT_ATTRIBUTES = new Set(
  'id role data-e2e href alt title dir lang datetime type property name content fill mode width height'.split(
    ' ',
  ),
);
/** Data blocks that readers use: the others hold configuration. */
const USED_DATA =
  /follower|"itemStruct"|"userInfo"|"code":|"shortcode":|"UserModule"|"LiveRoom"|interactionStatistic|canonicalRouteName/i;

/** The page about somebody else, without what no reader looks at. */
export function disguisePage(document: Document, disguise: Disguise): string {
  for (const element of all(document, NOISE)) element.remove();
  const blocks = all(document, 'script').map((script) => [script, parsed(textOf(script))] as const);
  for (const [, data] of blocks) learnHandles(data, disguise);
  for (const [, handle = ''] of document.documentElement.outerHTML.matchAll(/(?:\/@|\(@)([\w.]{2,30})/g)) {
    disguise.learnHandle(handle);
  }
  for (const [script, data] of blocks) {
    if (data === undefined || !USED_DATA.test(textOf(script))) script.remove();
    else script.textContent = JSON.stringify(disguiseData(data, '', disguise)).replaceAll('<', '\\u003C');
  }
  disguiseTree(document.documentElement, disguise);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

function disguiseTree(element: Element, disguise: Disguise): void {
  if (element.nodeName === 'SCRIPT') return;
  for (const { name, value } of [...element.attributes]) disguiseAttribute(element, name, value, disguise);
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 1) disguiseTree(node as Element, disguise);
    else if (node.nodeType === 3) node.textContent = disguiseLabel(textOf(node), disguise);
    else node.remove();
  }
}

function disguiseAttribute(element: Element, name: string, value: string, disguise: Disguise): void {
  const label = /^aria-/.test(name);
  if (!KEPT_ATTRIBUTES.has(name) && !label && !(name === 'class' && /captcha|waf/.test(value)))
    element.removeAttribute(name);
  else if (name === 'href') element.setAttribute(name, disguiseHref(value, disguise));
  else if (name === 'datetime') element.setAttribute(name, shifted(value));
  else if (name === 'id')
    element.setAttribute(
      name,
      value.replace(/\d{8,}/g, (digits) => disguise.id(digits)),
    );
  else if (name === 'content' || name === 'alt' || name === 'title' || (label && /label/.test(name)))
    element.setAttribute(name, disguiseLabel(value, disguise));
}

function disguiseHref(href: string, disguise: Disguise): string {
  if (/^https?:/.test(href)) return disguise.link(href);
  return href.startsWith('/')
    ? disguise.link(`https://www.instagram.com${href}`).replace('https://www.instagram.com', '')
    : '#';
}

/** What readers recognise by its wording stays, unless it names somebody. */
function disguiseLabel(text: string, disguise: Disguise): string {
  if (/^https?:\/\//.test(text)) return disguise.link(text);
  const words = text.trim().split(/[\s()@]+/);
  const isLabel = text.length < 40 && Object.values(labels).some((label) => label.test(text.trim()));
  return isLabel && !words.some((one) => disguise.knows(one)) ? text : disguise.text(text);
}

function shifted(time: string): string {
  const moment = Date.parse(time);
  return Number.isFinite(moment) ? new Date(moment - TIME_SHIFT * 1000).toISOString() : time;
}
