/** Standard normal distribution function, to about 1e-15 (G. West 2005, after J. Hart). */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const tail = x < 7.07106781186547 ? rationalTail(x) : fractionTail(x);
  return z > 0 ? 1 - tail : tail;
}

function rationalTail(x: number): number {
  const top =
    (((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
      112.079291497871) *
      x +
      221.213596169931) *
      x +
    220.206867912376;
  const bottom =
    ((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
      296.564248779674) *
      x +
      637.333633378831) *
      x +
      793.826512519948) *
      x +
    440.413735824752;
  return (Math.exp((-x * x) / 2) * top) / bottom;
}

function fractionTail(x: number): number {
  const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
  return Math.exp((-x * x) / 2) / fraction / 2.506628274631;
}

/** Standard normal quantile for 0 < p < 1 (P. Acklam, one step of Halley): inverse of normalCdf. */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return Number.NEGATIVE_INFINITY;
  if (!(p < 1)) return Number.POSITIVE_INFINITY;
  const z = p < 0.02425 ? lowerTail(p) : p > 1 - 0.02425 ? -lowerTail(1 - p) : middle(p - 0.5);
  const slip = (normalCdf(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  return z - slip / (1 + (z * slip) / 2);
}

function lowerTail(p: number): number {
  const q = Math.sqrt(-2 * Math.log(p));
  const top =
    ((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) *
      q +
    1;
  return top / bottom;
}

function middle(q: number): number {
  const r = q * q;
  const top =
    (((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r +
      1.38357751867269e2) *
      r -
      3.066479806614716e1) *
      r +
      2.506628277459239) *
    q;
  const bottom =
    ((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r +
      6.680131188771972e1) *
      r -
      1.328068155288572e1) *
      r +
    1;
  return top / bottom;
}
