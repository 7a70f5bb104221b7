/** 休刊: a day on which no issue appears, and why. */
export interface FreeDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly name: string;
}
