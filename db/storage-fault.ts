import { type Refusal, Refused, refuse } from "@/core/refusal";

/** The database, or a file beside it, could not be written; nothing of the act was kept. Told to the person, and to the operator's log. */
export class StorageFault extends Refused {
  constructor(refusal: Refusal, cause: unknown) {
    super(refusal);
    this.name = "StorageFault";
    this.cause = cause;
  }
}

const faults: readonly (readonly [RegExp, Refusal])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, refuse("storage-full")],
  [/^(SQLITE_(READONLY|PERM)|EROFS)/, refuse("storage-read-only")],
  [/^SQLITE_BUSY/, refuse("storage-busy")],
  [/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB)/, refuse("storage-broken")],
];

/** An error of the driver, or of a full disk, in the words a person can do something with; any other error as it is. */
export function toldStorageFault(error: unknown): unknown {
  const code = codeOf(error);
  const [, told] = faults.find(([pattern]) => pattern.test(code)) ?? [];
  return told ? new StorageFault(told, error) : error;
}

/** The driver's code, also of an error that Drizzle wrapped. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ("code" in at && typeof at.code === "string") return at.code;
  return "";
}
