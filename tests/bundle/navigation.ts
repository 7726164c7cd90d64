import ts from 'typescript';

/** Calls and assignments that move a tab or open one, as `tabs.update`, `location.href =`. */
export function findNavigations(code: string): readonly string[] {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = pathOf(node.expression);
      const way = WAYS.find((one) => called === one || called.endsWith(`.${one}`));
      if (way) found.push(way);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const target = pathOf(node.left);
      if (/(^|\.)location(\.href)?$/.test(target) && isPageLocation(target)) found.push(`${target} =`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const WAYS = [
  'tabs.update',
  'tabs.create',
  'tabs.duplicate',
  'windows.create',
  'window.open',
  'location.assign',
  'location.replace',
];

/** A field of our own that is called location moves nothing. */
function isPageLocation(target: string): boolean {
  return /^(window\.|globalThis\.|self\.|top\.|parent\.|document\.)?location(\.href)?$/.test(target);
}

/** `a.tabs.update` of a chain of names; '' for anything else. */
function pathOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) {
    const before = pathOf(node.expression);
    return before ? `${before}.${node.name.text}` : node.name.text;
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return `${pathOf(node.expression)}.${node.argumentExpression.text}`;
  }
  return '';
}
