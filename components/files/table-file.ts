import { csvLine } from '../../lib/core/export/csv';
import type { ExportTable } from '../../lib/core/export/export-table';
import { markdownPieces } from '../../lib/core/export/markdown';
import { type WorkbookPart, workbookParts } from '../../lib/core/export/workbook';
import { crc32, type PackedFile, zipPieces } from '../../lib/core/export/zip';
import { breathe } from './breathe';

export const TABLE_FORMATS = ['csv', 'xlsx', 'md'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown',
};

/** Characters that are made before the page breathes and the memory is handed to a blob. */
const STRETCH = 2_000_000;

/** The tables as a file; several become the sheets of a workbook, or stand below each other. null = it was stopped. */
export async function tableFile(
  tables: readonly ExportTable[],
  format: TableFormat,
  stop: AbortSignal,
): Promise<Blob | null> {
  const type = TYPES[format];
  if (format === 'xlsx') return workbookFile(tables, type, stop);
  // The mark at the start tells spreadsheets which letters these are.
  const first = format === 'csv' ? '\uFEFF' : '';
  const pieces = format === 'csv' ? csvPieces(tables) : markdownPieces(tables);
  let file = new Blob([first]);
  for await (const text of stretchesOf(pieces)) {
    if (stop.aborted) return null;
    file = new Blob([file, text], { type });
  }
  return file;
}

function* csvPieces(tables: readonly ExportTable[]): Generator<string> {
  for (const [index, { heads, rows }] of tables.entries()) {
    if (index > 0) yield '\r\n';
    yield csvLine(heads);
    for (const row of rows) yield csvLine(row);
  }
}

async function* stretchesOf(pieces: Iterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < STRETCH) continue;
    yield held.join('');
    [held, length] = [[], 0];
    await breathe();
  }
  yield held.join('');
}

async function workbookFile(
  tables: readonly ExportTable[],
  type: string,
  stop: AbortSignal,
): Promise<Blob | null> {
  const packed: PackedFile[] = [];
  for (const part of workbookParts(tables)) {
    const file = await pack(part, stop);
    if (!file) return null;
    packed.push(file);
  }
  return new Blob([...zipPieces(packed)] as BlobPart[], { type });
}

async function pack(part: WorkbookPart, stop: AbortSignal): Promise<PackedFile | null> {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('deflate-raw');
  const whole = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let [crc, size] = [0, 0];
  for await (const text of stretchesOf(part.pieces())) {
    if (stop.aborted) {
      await writer.abort().catch(() => {});
      await whole.catch(() => {});
      return null;
    }
    const bytes = encoder.encode(text);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await writer.write(bytes);
  }
  await writer.close();
  return { path: encoder.encode(part.path), crc, size, packed: new Uint8Array(await whole) };
}
