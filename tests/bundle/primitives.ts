import ts from 'typescript';

export interface Primitive {
  readonly token: string;
  readonly context: string;
}

/** Names that reach the network, run strings as code, or turn strings into markup. */
const FORBIDDEN_NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'eval',
  'Function',
]);
const FORBIDDEN_MEMBERS = new Set([
  'sendBeacon',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
  'execScript',
  'srcdoc',
]);
const GLOBALS = new Set(['window', 'globalThis', 'self', 'top', 'parent']);

/** Every forbidden primitive in a script, found in its syntax tree: comments and other strings do not count. */
export function findPrimitives(code: string): readonly Primitive[] {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: Primitive[] = [];
  const note = (token: string, node: ts.Node) =>
    found.push({ token, context: node.getText(file).slice(0, 120) });

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && isGlobalUse(node))
      note(node.text, node.parent);
    if (ts.isPropertyAccessExpression(node)) visitMember(node.name.text, node.expression, node, note);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      visitMember(node.argumentExpression.text, node.expression, node, note);
    }
    if (ts.isStringLiteralLike(node) && /\b(preconnect|dns-prefetch)\b/.test(node.text))
      note('resource hint', node);
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'Image') note('Image', node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function visitMember(
  name: string,
  target: ts.Expression,
  node: ts.Node,
  note: (token: string, node: ts.Node) => void,
): void {
  if (FORBIDDEN_MEMBERS.has(name)) note(name, node);
  const isGlobal = ts.isIdentifier(target) && GLOBALS.has(target.text);
  if (isGlobal && FORBIDDEN_NAMES.has(name)) note(name, node);
  if (name === 'write' && ts.isIdentifier(target) && target.text === 'document') note('document.write', node);
}

/** A bare use of the global, not a property, a key or a local declaration of that name. */
function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isMethodDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isParameter(parent))
    return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return false;
  return !(ts.isVariableDeclaration(parent) && parent.name === node);
}
