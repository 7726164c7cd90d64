/** All matches; [] where the root is missing or a page has put something else in the method's place. */
export function all(root: ParentNode | null | undefined, selector: string): readonly Element[] {
  try {
    return root ? [...root.querySelectorAll(selector)] : [];
  } catch {
    return [];
  }
}

export function first(root: ParentNode | null | undefined, selector: string): Element | null {
  try {
    return root?.querySelector(selector) ?? null;
  } catch {
    return null;
  }
}

/** Text content; '' where a form has put an element under this name. */
export function textOf(node: Node | null | undefined): string {
  const text: unknown = node?.textContent;
  return typeof text === 'string' ? text : '';
}

export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** Text as a reader sees it: line breaks kept, spaces joined. */
export function lines(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeType === 3) text += textOf(node).replace(/\s+/g, ' ');
    else if (node.nodeType === 1) text += lines(node as Element);
  }
  return text;
}

/** Elements without elements inside, in the order of the page. */
export function leaves(root: ParentNode | null | undefined): readonly Element[] {
  return all(root, 'span,a,div,h2,h3,li,button').filter((element) => !element.firstElementChild);
}
