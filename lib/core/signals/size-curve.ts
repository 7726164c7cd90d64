/** Linear in ln followers, flat outside the first and last knot. */
export function alongSize(
  knots: readonly (readonly [followers: number, value: number])[],
  followers: number,
): number {
  const x = Math.log(Math.max(1, followers));
  let [before] = knots;
  if (!before) return Number.NaN;
  for (const knot of knots) {
    const [right, left] = [Math.log(knot[0]), Math.log(before[0])];
    if (x <= right) {
      if (knot === before || x <= left) return before[1];
      return before[1] + ((knot[1] - before[1]) * (x - left)) / (right - left);
    }
    before = knot;
  }
  return before[1];
}
