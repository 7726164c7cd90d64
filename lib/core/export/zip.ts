/** A file of an archive, packed with deflate. */
export interface PackedFile {
  readonly path: Uint8Array;
  /** Of the bytes before they were packed. */
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of bytes that follow those whose sum is `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}

/** 1 January 1980: the archive says nothing of when it was made. */
const DAY = 0x21;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** The archive as pieces, one after the other. */
export function zipPieces(files: readonly PackedFile[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const head = localHead(file);
    directory.push(directoryEntry(file, at), file.path);
    pieces.push(head, file.path, file.packed);
    at += head.length + file.path.length + file.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return [...pieces, ...directory, directoryEnd(files.length, size, at)];
}

function localHead(file: PackedFile): Uint8Array {
  return bytesOf([[4, 0x04034b50], [2, 20], ...shared(file), [2, file.path.length], [2, 0]]);
}

function directoryEntry(file: PackedFile, at: number): Uint8Array {
  const tail: Fields = [
    [2, file.path.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  ];
  return bytesOf([[4, 0x02014b50], [2, 20], [2, 20], ...shared(file), ...tail]);
}

function directoryEnd(files: number, size: number, at: number): Uint8Array {
  return bytesOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files],
    [2, files],
    [4, size],
    [4, at],
    [2, 0],
  ]);
}

function shared({ crc, size, packed }: PackedFile): Fields {
  return [
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DAY],
    [4, crc],
    [4, packed.length],
    [4, size],
  ];
}

type Fields = readonly (readonly [width: 2 | 4, value: number])[];

function bytesOf(fields: Fields): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}
