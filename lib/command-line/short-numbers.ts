/**
 * Six digits, whole numbers from 100,000 on: what follows means nothing, would be a seventh of every answer, and is the
 * slowest part of reading it. What is smaller than a millionth stays as it is: a figure that is not 0 must not become 0.
 */
export function shortNumber(value: number): number {
  const size = Math.abs(value);
  if (size >= 1e5) return Math.round(value);
  if (size < 1e-6) return value;
  const scale = size < 1 ? scaleOfFraction(size) : scaleOfCount(size);
  return Math.round(value * scale) / scale;
}

function scaleOfFraction(size: number): number {
  if (size >= 0.01) return size >= 0.1 ? 1e6 : 1e7;
  if (size >= 1e-4) return size >= 1e-3 ? 1e8 : 1e9;
  return size >= 1e-5 ? 1e10 : 1e11;
}

function scaleOfCount(size: number): number {
  if (size < 100) return size < 10 ? 1e5 : 1e4;
  if (size < 1e4) return size < 1e3 ? 1e3 : 1e2;
  return 10;
}
