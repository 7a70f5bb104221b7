/** A refusal in the reader's words. `code` is for tests and logs, never for the screen. */
export interface SaidRefusal {
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** What a server action answers: the value, or every reason why not. */
export type ActionAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly SaidRefusal[] };
