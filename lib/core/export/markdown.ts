import type { Cell, ExportTable } from './export-table';

/** Signs that would be read as Markdown or as a tag. */
const SIGNS = /[\\`*_{}[\]<>#|~]/g;

/** A text that shows as it is wherever Markdown is read, on one line. */
export function markdownText(text: string): string {
  return text.replaceAll(SIGNS, '\\$&').replaceAll(/\s+/g, ' ').trim();
}

/** The tables below each other, each with its name where there are several. */
export function* markdownPieces(tables: readonly ExportTable[]): Generator<string> {
  for (const { name, heads, rows } of tables) {
    if (tables.length > 1) yield `## ${markdownText(name)}\n\n`;
    yield `${line(heads)}${line(
      heads.map(() => '---'),
      false,
    )}`;
    for (const row of rows) yield line(row);
    yield '\n';
  }
}

function line(cells: readonly Cell[], escaped = true): string {
  const texts = cells.map((cell) =>
    cell === null ? '' : escaped ? markdownText(String(cell)) : String(cell),
  );
  return `| ${texts.join(' | ')} |\n`;
}
