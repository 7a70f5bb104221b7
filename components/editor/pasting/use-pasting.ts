"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { uploadPicture } from "../upload-picture";
import { CopyReader } from "./copy-reader";
import { PasteSession } from "./paste-session";

const makeWorker = () => new Worker(new URL("./copy-reader.worker.ts", import.meta.url));

/** Pasting into the text on the screen, and what is said where its pictures will stand. */
export function usePasting(): { readonly session: PasteSession; readonly uploading: string } {
  const t = useTranslations("pasting");
  const [reader] = useState(() => new CopyReader(makeWorker));
  const [session] = useState(
    () =>
      new PasteSession({
        read: reader.read,
        upload: uploadPicture,
        pictureName: t("pictureName"),
      }),
  );
  useEffect(() => () => reader.stop(), [reader]);
  return { session, uploading: t("uploading") };
}
