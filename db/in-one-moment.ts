import { rawFiles } from "./client";

/**
 * All that `work` reads is of one moment, whatever other processes commit meanwhile. For a process that does
 * nothing else: its one reading connection is held for as long.
 */
export async function inOneMoment<T>(work: () => Promise<T>): Promise<T> {
  const { reader } = rawFiles();
  reader.exec("begin");
  try {
    return await work();
  } finally {
    reader.exec("commit");
  }
}
