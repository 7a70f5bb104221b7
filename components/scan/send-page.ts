import type { ActionAnswer, SaidRefusal } from "@/components/ui/action-answer";

/** Bytes of a part: small enough that a broken line loses little. */
const part = 1024 * 1024;
/** How long to wait before each new try, ms; after the last the person is asked. */
const waits = [500, 1500, 4000];

interface PageFile {
  readonly file: File;
  readonly issueId: string;
  readonly pageNumber: number;
}

/**
 * Sends the file of a page in parts and goes on where an earlier try broke off. `onProgress` hears the share that the server
 * has, 0 to 1. No refusals: nobody answered.
 */
export async function sendPage(
  { file, issueId, pageNumber }: PageFile,
  onProgress: (share: number) => void,
): Promise<ActionAnswer<void>> {
  const query = new URLSearchParams({
    issue: issueId,
    page: String(pageNumber),
    key: `${file.size}-${file.lastModified}-${file.name}`.slice(-120).padStart(8, "-"),
    size: String(file.size),
  });
  const start = await patiently(() => fetch(`/api/desk/scans/parts?${query}`));
  if (!start.ok) return start;
  let offset = start.value.offset;
  for (;;) {
    onProgress(file.size > 0 ? offset / file.size : 1);
    const at = new URLSearchParams([...query, ["at", String(offset)], ["name", file.name]]);
    const body = file.slice(offset, offset + part);
    const sent = await patiently(() =>
      fetch(`/api/desk/scans/parts?${at}`, { method: "POST", body }),
    );
    if (!sent.ok) return sent;
    if (sent.value.isDone) return { ok: true, value: undefined };
    offset = sent.value.offset;
  }
}

/** A saved e-paper page: its files in one form. */
export async function sendPaper(
  files: readonly File[],
  { issueId, pageNumber }: Pick<PageFile, "issueId" | "pageNumber">,
): Promise<ActionAnswer<void>> {
  const form = new FormData();
  for (const file of files) form.append("file", file);
  const query = new URLSearchParams({ issue: issueId, page: String(pageNumber) });
  const response = await fetch(`/api/desk/scans/papers?${query}`, {
    method: "POST",
    body: form,
  }).catch(() => null);
  if (response?.ok) return { ok: true, value: undefined };
  const answer: { refusals?: readonly SaidRefusal[] } | null = await response
    ?.json()
    .catch(() => null);
  return { ok: false, refusals: answer?.refusals ?? [] };
}

type Sent =
  | { readonly ok: true; readonly value: { readonly offset: number; readonly isDone?: boolean } }
  | { readonly ok: false; readonly refusals: readonly SaidRefusal[] };

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
