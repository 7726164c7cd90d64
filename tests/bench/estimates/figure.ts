/** One measured figure beside what was aimed at. */
export interface Figure {
  /** What the check is called in the specification of the estimates. */
  readonly id: string;
  readonly what: string;
  readonly value: string;
  readonly aim: string;
  /** null = reported, not judged. */
  readonly held: boolean | null;
}

export function figure(
  id: string,
  what: string,
  value: string,
  aim = '',
  held: boolean | null = null,
): Figure {
  return { id, what, value, aim, held };
}

/** A table for the terminal. */
export function printed(figures: readonly Figure[]): string {
  return figures
    .map(({ id, what, value, aim, held }) => {
      const mark = held === null ? '      ' : held ? 'holds ' : 'MISSED';
      return `${mark} ${id.padEnd(4)} ${what}: ${value}${aim && ` (aim: ${aim})`}`;
    })
    .join('\n');
}

/** A table for the documentation. */
export function markdown(figures: readonly Figure[]): string {
  const lines = figures.map(({ id, what, value, aim, held }) => {
    const mark = held === null ? '' : held ? 'yes' : 'no';
    return `| ${id} | ${what} | ${value} | ${aim} | ${mark} |`;
  });
  return ['| check | what | measured | aim | held |', '|---|---|---|---|---|', ...lines].join('\n');
}
