import type { SaidRefusal } from "@/components/ui/action-answer";

export interface UploadedPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly known: boolean;
}

export type UploadAnswer =
  | { readonly ok: true; readonly picture: UploadedPicture }
  | { readonly ok: false; readonly refusals: readonly SaidRefusal[] };

/** Sends one file; `onProgress` hears the share sent, 0 to 1. (XMLHttpRequest: fetch does not say how far it is.) */
export function uploadPicture(
  file: File,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = () => resolve({ ok: false, refusals: [] });
    request.open("POST", "/api/desk/pictures");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = fail;
    request.onload = () => {
      try {
        const answer = JSON.parse(request.responseText);
        resolve(
          request.status === 200
            ? { ok: true, picture: answer }
            : { ok: false, refusals: answer.refusals ?? [] },
        );
      } catch {
        fail();
      }
    };
    request.send(file);
  });
}
