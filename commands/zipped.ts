import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** Files as one zip. What is packed already (pictures) is stored as it is. `now`: the date of all entries, UTC ms. */
export async function zipped(
  files: readonly { readonly name: string; readonly bytes: Buffer; readonly isPlain: boolean }[],
  now: number,
): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes, isPlain } of files)
    zip.addBuffer(bytes, name, { mtime: new Date(now), compress: isPlain });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
