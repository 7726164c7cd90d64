/** Signs with which a spreadsheet takes a cell for a formula, or which could break a row. */
const DANGEROUS = /^[=+\-@＝＋－＠'\p{Cc}]/u;
const GUARD = "'";

/** So much of a text tells by what its cells are parted. */
const LOOKED_AT = 20_000;

/** A cell that no spreadsheet takes for a formula; `readCsv` gives the same text back. */
function guarded(text: string): string {
  return DANGEROUS.test(text) ? `${GUARD}${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a table, with its end. Numbers are written plainly, null as an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const texts = cells.map((cell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell) : quoted(guarded(cell));
  });
  return `${texts.join(',')}\r\n`;
}

/** One row of a table, with the line of the text on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table; commas, semicolons or tabs part the cells, whichever the first row has most of. */
export function readCsv(text: string): readonly (readonly string[])[] {
  return [...csvRows(text)].map(({ cells }) => cells);
}

/** The same row by row, so that a large table can be read in stretches. Empty lines are passed over. */
export function* csvRows(text: string): Generator<CsvRow> {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  let row: string[] = [];
  let cell = '';
  let inside = false;
  let line = 1;
  let begun = 1;
  for (let at = 0; at <= plain.length; at += 1) {
    const sign = plain[at];
    if (sign === '\n' || (sign === '\r' && plain[at + 1] !== '\n')) line += 1;
    if (inside && sign !== undefined) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (sign === '"' && cell === '') inside = true;
    else if (sign === separator) {
      row.push(unguarded(cell));
      cell = '';
    } else if (sign === undefined || sign === '\n' || sign === '\r') {
      row.push(unguarded(cell));
      if (row.length > 1 || row[0] !== '') yield { line: begun, cells: row };
      if (sign === '\r' && plain[at + 1] === '\n') {
        at += 1;
        line += 1;
      }
      [row, cell, begun] = [[], '', line];
    } else cell += sign;
  }
}

function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Of the first row, quoted cells left out: what stands in them parts nothing. */
function separatorOf(text: string): string {
  const begin = text.slice(0, LOOKED_AT);
  const row = /^(?:[^"\r\n]|"(?:[^"]|"")*(?:"|$))*/.exec(begin)?.[0] ?? '';
  const bare = row.replace(/"(?:[^"]|"")*(?:"|$)/g, '');
  const counts = [',', ';', '\t'].map((sign) => [sign, bare.split(sign).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}
