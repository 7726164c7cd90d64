/** Elements a report is made of. Anything else is a mistake of ours and stops the file. */
const ELEMENTS = new Set(
  'article section header div span p h1 h2 h3 ul li dl dt dd table caption thead tbody tr th td b bdi a img svg title line rect path circle defs linearGradient stop'.split(
    ' ',
  ),
);
const VOID = new Set(['img']);

/** Attributes whose value nothing follows up: no address, no style, no handler. */
const PLAIN =
  /^(?:class|id|dir|lang|scope|colspan|role|alt|title|target|rel|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|offset|viewBox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|overflow|focusable|(?:aria|data)-[a-z-]+)$/;
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  href: /^https?:\/\//,
  src: /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]+$/,
};

/**
 * The element as text of a page: every text escaped, only elements and attributes of the lists above. A picture may
 * only be in the file itself; a link may only lead to the web, and only when it is pressed.
 */
export function writeHtml(element: Element): string {
  const name = element.localName;
  if (!ELEMENTS.has(name)) throw new Error(`a report holds no <${name}>`);
  const head = `<${name}${[...element.attributes].map(writeAttribute).join('')}>`;
  if (VOID.has(name)) return head;
  const inside = [...element.childNodes].map(writeNode).join('');
  return `${head}${inside}</${name}>`;
}

function writeNode(node: Node): string {
  if (node.nodeType === Node.ELEMENT_NODE) return writeHtml(node as Element);
  return node.nodeType === Node.TEXT_NODE ? escapeText(node.nodeValue ?? '') : '';
}

function writeAttribute({ name, value }: Attr): string {
  const address = ADDRESSES[name];
  const allowed = address ? address.test(value) : PLAIN.test(name);
  if (!allowed) throw new Error(`a report holds no ${name}="${value.slice(0, 40)}"`);
  if (/url\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value) && (name === 'fill' || name === 'stroke')) {
    throw new Error(`a report paints with nothing from elsewhere: ${name}`);
  }
  return ` ${name}="${escapeText(value)}"`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also takes out what no page may hold: controls, and halves of letters. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '))
    .replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}
