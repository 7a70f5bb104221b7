/** A line of the rate card (刊例): how much of the grid an advertisement of this size takes. */
export interface AdSize {
  /** Names it in a box, such as `half-page`. */
  readonly code: string;
  readonly name: string;
  readonly span: number;
  readonly rows: number;
  /** What it costs, as the house writes it; empty if the card does not say. */
  readonly price: string;
}
