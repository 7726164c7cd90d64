import type { Cell, ExportTable } from './export-table';

/** A part of a workbook: its place in the file, and its text in pieces. */
export interface WorkbookPart {
  readonly path: string;
  pieces(): Generator<string>;
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** More letters than this a cell cannot hold. */
const LONGEST = 32_767;

/**
 * A workbook with a sheet for each table. Every text is a string, never a formula, whatever it begins with; every
 * number is a number; what is not known is an empty cell. The first row is bold and stays in sight.
 */
export function workbookParts(tables: readonly ExportTable[]): readonly WorkbookPart[] {
  const sheets = tables.map((_, index) => `sheet${index + 1}.xml`);
  return [
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', relations([`${RELATIONS}/officeDocument`, 'xl/workbook.xml'])),
    part('xl/workbook.xml', workbook(tables)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(...sheets.map((file): [string, string] => [`${RELATIONS}/worksheet`, `worksheets/${file}`]), [
        `${RELATIONS}/styles`,
        'styles.xml',
      ]),
    ),
    part('xl/styles.xml', STYLES),
    ...tables.map((table, index) => ({
      path: `xl/worksheets/${sheets[index]}`,
      pieces: () => sheetPieces(table),
    })),
  ];
}

function part(path: string, text: string): WorkbookPart {
  return {
    path,
    *pieces() {
      yield HEADER + text;
    },
  };
}

function contentTypes(sheets: readonly string[]): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ...sheets.map((file) => [`/xl/worksheets/${file}`, `${TYPE}.worksheet+xml`]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  );
}

function relations(...all: readonly (readonly [type: string, target: string])[]): string {
  const lines = all.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(tables: readonly ExportTable[]): string {
  const sheets = tables.map(({ name }, index) => {
    const title = xmlText(name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31));
    return `<sheet name="${title}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Style 0 plain, 1 the bold head. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

function* sheetPieces({ heads, rows }: ExportTable): Generator<string> {
  yield `${HEADER}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${heads.map(columnWidth).join('')}</cols><sheetData>`;
  yield rowXml(1, heads, 1);
  for (const [index, row] of rows.entries()) yield rowXml(index + 2, row, 0);
  yield '</sheetData></worksheet>';
}

function columnWidth(head: string, index: number): string {
  const width = Math.max(10, Math.min(28, head.length + 3));
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(number: number, cells: readonly Cell[], style: 0 | 1): string {
  const made = cells.map((cell, index) => cellXml(`${columnName(index)}${number}`, cell, style));
  return `<row r="${number}">${made.join('')}</row>`;
}

function cellXml(place: string, cell: Cell, style: 0 | 1): string {
  if (cell === null || cell === '') return '';
  const look = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${place}"${look}><v>${cell}</v></c>` : '';
  const text = xmlText(cell.slice(0, LONGEST));
  return `<c r="${place}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A, B ... Z, AA: index from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Signs that XML cannot hold are written as workbooks write them; a text that looks so already stays a text. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, written)
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function written(sign: string): string {
  if (sign === '\t' || sign === '\n') return sign;
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
