import type { PressFile } from "@/core/paper/press-file";
import { pressFilePath } from "@/db/press-files";
import { pressFileType } from "./press-file-type";
import { sendFile } from "./send-file";

/**
 * A press file as an answer for the desk, whole or the one range that was asked for, with its type and the hash in its name as
 * its ETag; null when it is not there. `headers` say who may keep it for how long.
 */
export async function sendPressFile(
  request: Request,
  { name }: PressFile,
  { headers }: { readonly headers: Readonly<Record<string, string>> },
): Promise<Response | null> {
  return sendFile(request, {
    path: pressFilePath(name),
    type: pressFileType(name),
    etag: `"${name.slice(0, 32)}"`,
    headers: {
      ...headers,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
