/** A file whose sending began in this browser and did not end. */
export interface UnfinishedFile {
  readonly key: string;
  readonly name: string;
}

const place = "masthead.uploads";

/** Files not sent to their end, kept over a reload: a browser does not keep the files themselves. */
export function readUnfinished(): readonly UnfinishedFile[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isUnfinished) : [];
  } catch {
    return [];
  }
}

export function keepUnfinished(file: UnfinishedFile): void {
  write([...readUnfinished().filter(({ key }) => key !== file.key), file].slice(-60));
}

export function forgetUnfinished(key: string): void {
  write(readUnfinished().filter((file) => file.key !== key));
}

function write(files: readonly UnfinishedFile[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(files));
  } catch {
    // Without storage a reload forgets the names; the server still has the bytes.
  }
}

const isUnfinished = (value: unknown): value is UnfinishedFile =>
  typeof value === "object" && value !== null && "key" in value && "name" in value;
