"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import classes from "./pictures.module.css";

/** Files dragged over the window may be dropped anywhere on it, files on the clipboard pasted. */
export function DropAnywhere({
  onFiles,
  onStory,
}: {
  onFiles: (files: readonly File[]) => void;
  /** Left out for who writes no stories: then there is one place to drop. */
  onStory?: ((files: readonly File[]) => void) | undefined;
}) {
  const t = useTranslations("pictures");
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (carries(event)) setOver(++depth > 0);
    };
    const leave = (event: DragEvent) => {
      if (carries(event)) setOver(--depth > 0);
    };
    const allow = (event: DragEvent) => {
      if (carries(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const isStory = (event.target as Element | null)?.closest?.("[data-drop=story]");
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) (isStory && onStory ? onStory : onFiles)(files);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [onFiles, onStory]);
  if (!over) return null;
  return (
    <div className={classes.dropping} aria-hidden>
      <p data-drop="library">{t("dropLibrary")}</p>
      {onStory && <p data-drop="story">{t("dropStory")}</p>}
    </div>
  );
}
