/** Something in the words that a person must look at before 签发. */
export interface OpenCheck {
  readonly id: string;
  /** A flag code of the importer, or a proofreading rule. */
  readonly code: string;
  /** The words concerned. */
  readonly quote: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly settledBy?: string;
  readonly settledAt?: number;
}
