/** An unknown figure is null: an empty cell, never 0. */
export type Cell = string | number | null;

/** A table as a file holds it; every row has a cell for each head. */
export interface ExportTable {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
