/** How much lies in one list, of everybody who wrote into it: what goes with it when it is removed. */
export interface ListHolds {
  readonly creators: number;
  readonly verdicts: number;
  readonly stages: number;
  readonly prices: number;
  readonly answers: number;
  readonly brief: boolean;
  /** Whether its removal can be taken back: that of a very large list would outgrow the journal. */
  readonly undoable: boolean;
}
