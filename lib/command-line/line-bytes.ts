/*
 * Bytes of answers, written one behind the other: what JSON.stringify would say of the same figures, without the texts
 * between figure and byte. Most of an answer is figures.
 */
import { shortNumber } from './short-numbers';

const encoder = new TextEncoder();
/** A unit of a text takes three bytes at most. */
const MOST_BYTES = 3;
/** No figure takes more, and no piece between two figures. */
const ROOM = 256;

let bytes = new Uint8Array(1 << 20);
let at = 0;

function reserve(length: number): void {
  if (at + length <= bytes.length) return;
  const grown = new Uint8Array(2 * (at + length));
  grown.set(bytes.subarray(0, at));
  bytes = grown;
}

/** What was written since the last taking, in memory of its own. */
export function takeBytes(): Uint8Array {
  const taken = bytes.slice(0, at);
  at = 0;
  return taken;
}

/** Any text. */
export function writeText(text: string): void {
  reserve(MOST_BYTES * text.length);
  at += encoder.encodeInto(text, bytes.subarray(at)).written;
}

/** Plain letters, at most `ROOM` of them. */
export function writePlain(letters: string): void {
  reserve(ROOM);
  const into = bytes;
  const from = at;
  for (let index = 0; index < letters.length; index++) into[from + index] = letters.charCodeAt(index);
  at = from + letters.length;
}

const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PLAIN = 32;
const LAST_PLAIN = 126;

/** A text in quotes, as JSON.stringify has it; plain letters, as most are, go straight in. */
export function writeQuoted(text: string): void {
  reserve(text.length + 2);
  const into = bytes;
  let end = at;
  into[end++] = QUOTE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < FIRST_PLAIN || code > LAST_PLAIN || code === QUOTE || code === BACKSLASH) {
      writeText(JSON.stringify(text));
      return;
    }
    into[end++] = code;
  }
  into[end++] = QUOTE;
  at = end;
}

const ZERO = 48;
const POINT = 46;
const MINUS = 45;

function writeWhole(count: number): void {
  let end = at + 1;
  for (let rest = count; rest >= 10; rest = (rest / 10) | 0) end++;
  let rest = count;
  for (let place = end - 1; place >= at; place--) {
    bytes[place] = ZERO + (rest % 10);
    rest = (rest / 10) | 0;
  }
  at = end;
}

/** `count` / 10^decimals, without zeros at its end; at least one decimal. */
function writeDecimals(count: number, decimals: number): void {
  let rest = count;
  let left = decimals;
  while (left > 0 && rest % 10 === 0) {
    rest = (rest / 10) | 0;
    left--;
  }
  const scale = SCALES[left] ?? 1;
  writeWhole((rest / scale) | 0);
  if (left === 0) return;
  bytes[at] = POINT;
  let fraction = rest % scale;
  for (let place = at + left; place > at; place--) {
    bytes[place] = ZERO + (fraction % 10);
    fraction = (fraction / 10) | 0;
  }
  at += left + 1;
}

const SCALES = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

function decimalsOf(size: number): number {
  if (size >= 1) {
    if (size < 100) return size < 10 ? 5 : 4;
    if (size < 1e4) return size < 1e3 ? 3 : 2;
    return 1;
  }
  if (size >= 0.01) return size >= 0.1 ? 6 : 7;
  return size >= 1e-3 ? 8 : 9;
}

const LARGEST = 1e9;
const SMALLEST = 1e-4;

/** A figure as `shortNumber` has it. */
export function writeFigure(value: number): void {
  reserve(ROOM);
  const size = Math.abs(value);
  if (!(size < LARGEST) || (size < SMALLEST && size !== 0)) {
    writePlain(JSON.stringify(shortNumber(value)));
    return;
  }
  const decimals = size >= 1e5 || Number.isInteger(value) ? 0 : decimalsOf(size);
  const count = Math.round(value * (SCALES[decimals] ?? 1));
  if (count < 0) bytes[at++] = MINUS;
  if (decimals === 0) writeWhole(Math.abs(count));
  else writeDecimals(Math.abs(count), decimals);
}

/** A figure with what stands before it. */
export function writeNumber(key: string, value: number | null): void {
  writePlain(key);
  if (value === null) writePlain('null');
  else writeFigure(value);
}
