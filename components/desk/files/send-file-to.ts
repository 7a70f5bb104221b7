import type { SaidRefusal } from "@/components/ui/action-answer";

export type FileAnswer<T> =
  | { readonly ok: true; readonly value: T }
  /** No refusals: the line broke, and it can be tried again. */
  | { readonly ok: false; readonly refusals: readonly SaidRefusal[] };

/**
 * Sends a file as the body of a request; `onProgress` hears the share sent, 0 to 1. (XMLHttpRequest: fetch does not say how
 * far it is.)
 */
export function sendFileTo<T>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<FileAnswer<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = () => resolve({ ok: false, refusals: [] });
    request.open("POST", address);
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = fail;
    request.onload = () => {
      try {
        const answer = JSON.parse(request.responseText);
        if (request.status === 200) resolve({ ok: true, value: answer });
        else resolve({ ok: false, refusals: answer.refusals ?? [] });
      } catch {
        fail();
      }
    };
    request.send(file);
  });
}
