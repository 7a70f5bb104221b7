import type { UploadAnswer } from "@/components/editor/upload-picture";

/** Bytes of a part: small enough that a broken line loses little. */
const part = 1024 * 1024;
/** How long to wait before each new try, ms; after the last the person is asked. */
const waits = [500, 1500, 4000];

/** The name under which the server keeps what it has of a file: the same file chosen again has the same. */
export const fileKey = (file: Pick<File, "name" | "size" | "lastModified">): string =>
  `${file.size}-${file.lastModified}-${file.name}`.slice(-190);

/**
 * Sends a file in parts and goes on where an earlier try broke off, also one before the page was loaded anew.
 * `onProgress` hears the share that the server has, 0 to 1.
 */
export async function sendFile(
  file: File,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  const query = new URLSearchParams({ key: fileKey(file), size: String(file.size) });
  const start = await patiently(() => fetch(`/api/desk/pictures/parts?${query}`));
  if (!start.ok) return start;
  let offset = Number(start.value.offset ?? 0);
  for (;;) {
    onProgress(file.size > 0 ? offset / file.size : 1);
    const at = new URLSearchParams([...query, ["at", String(offset)], ["name", file.name]]);
    const body = file.slice(offset, offset + part);
    const sent = await patiently(() =>
      fetch(`/api/desk/pictures/parts?${at}`, { method: "POST", body }),
    );
    if (!sent.ok) return sent;
    if (sent.value.picture) return { ok: true, picture: sent.value.picture };
    offset = Number(sent.value.offset ?? 0);
  }
}

interface PartAnswer {
  readonly offset?: number;
  readonly picture?: (UploadAnswer & { ok: true })["picture"];
}
type Sent =
  | { readonly ok: true; readonly value: PartAnswer }
  | (UploadAnswer & { readonly ok: false });

/** Tries again while nobody answers; a refusal is an answer. */
async function patiently(ask: () => Promise<Response>): Promise<Sent> {
  for (const wait of [...waits, null]) {
    const response = await ask().catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (response?.ok && answer) return { ok: true, value: answer };
    if (answer?.refusals) return { ok: false, refusals: answer.refusals };
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { ok: false, refusals: [] };
}
