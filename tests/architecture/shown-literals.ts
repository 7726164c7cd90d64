import ts from 'typescript';

/** Attributes and properties of components whose value a person sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder|braillelabel)|title|placeholder|alt|label|summary|heading|caption|hint|message)$/;

/** Text with a letter in it, entities aside; signs such as `·`, `–` or `%` need no translation. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/&#?\w+;/g, ''));
}

/** The literal texts that an expression can come to; what is given to a call is the callee's business. */
function literalsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap((span) => [span.literal.text, ...literalsOf(span.expression)]),
    ];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf);
  if (!ts.isBinaryExpression(node)) return [];
  const left = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? [] : literalsOf(node.left);
  const comes = [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
  ].includes(node.operatorToken.kind);
  return comes ? [...left, ...literalsOf(node.right)] : [];
}

function shownBy(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
    return node.expression === undefined ? [] : literalsOf(node.expression);
  if (!ts.isJsxAttribute(node) || !SPOKEN.test(node.name.getText())) return [];
  const value = node.initializer;
  if (value === undefined) return [];
  if (ts.isStringLiteral(value)) return [value.text];
  return ts.isJsxExpression(value) && value.expression !== undefined ? literalsOf(value.expression) : [];
}

/** Texts with words in them that a component shows or speaks past the catalogue, as `line: text`. */
export function shownLiterals(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const text of shownBy(node).filter(hasWords))
      found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}
