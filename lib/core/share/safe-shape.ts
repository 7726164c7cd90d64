const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEPTH = 32;

/** False for data that is nested too deep or names parts of an object's own machinery. Never recurses. */
export function hasSafeShape(value: unknown): boolean {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth >= DEPTH) return false;
    for (const [name, child] of Object.entries(node)) {
      if (FORBIDDEN.has(name)) return false;
      open.push({ node: child, depth: depth + 1 });
    }
  }
  return true;
}
