/** Chromium did not start, or ended before its work did. What it said is the cause. */
export class PressFault extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause), { cause });
    this.name = "PressFault";
  }
}
