/** Signs with which a spreadsheet takes a cell for a formula, or which could break a row. */
const DANGEROUS = /^[=+\-@＝＋－＠'\p{Cc}]/u;
const GUARD = "'";

/** A cell that no spreadsheet takes for a formula; `readCsv` gives the same text back. */
function guarded(text: string): string {
  return DANGEROUS.test(text) ? `${GUARD}${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a table, with its end. Numbers are written plainly, null as an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const texts = cells.map((cell) => {
    if (cell === null) return '';
    return typeof cell === 'number' ? String(cell) : quoted(guarded(cell));
  });
  return `${texts.join(',')}\r\n`;
}

/** The rows of a table; commas, semicolons or tabs part the cells, whichever the first line has most of. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  const endCell = (): void => {
    row.push(unguarded(cell));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at];
    if (inside) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (sign === '"' && cell === '') inside = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r' || plain[at + 1] !== '\n') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}
