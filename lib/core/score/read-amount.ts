const GROUPED = /^\d{1,3}([\s.,'’]\d{3})+$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/**
 * A number as a person types it: `10000`, `10,000`, `10 000`, `12.5k`, `1M`. A single sign before three last
 * digits groups them (`1.500` is fifteen hundred). null = no number.
 */
export function readAmount(text: string): number | null {
  const typed = text.trim().toLowerCase();
  if (GROUPED.test(typed)) return Number(typed.replace(/\D/g, ''));
  const scale = SCALE[typed.at(-1) ?? ''];
  const [, whole, part = '0'] = PLAIN.exec(scale ? typed.slice(0, -1).trim() : typed) ?? [];
  if (whole === undefined) return null;
  // Rounding takes off the dust of floating point: 12.3k is 12300.
  return Math.round(Number(`${whole}.${part}`) * (scale ?? 1) * 1e6) / 1e6;
}
