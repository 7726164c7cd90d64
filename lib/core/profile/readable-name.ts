/** Something of it can be seen: no space, no control, no mark without a letter, none of the fillers of other scripts. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;
/** More marks on one letter than any script piles up run over the lines around it. */
const PILED = /(\p{M}{6})\p{M}+/gu;

/** A name as it may be shown. null = none, or one that shows nothing: then the handle has to do. */
export function readableName(name: string | null): string | null {
  return name !== null && VISIBLE.test(name) ? name.replace(PILED, '$1') : null;
}
