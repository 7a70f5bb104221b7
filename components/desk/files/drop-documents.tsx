"use client";

import { useEffect, useState } from "react";
import { useLatest } from "@/components/ui/use-latest";
import classes from "./files.module.css";

/**
 * Documents dragged over the window may be dropped anywhere on it. Pictures are not of this: a text takes them where they are
 * let go.
 */
export function DropDocuments({
  label,
  onFiles,
}: {
  label: () => string;
  onFiles: (files: readonly File[]) => void;
}) {
  const [over, setOver] = useState(false);
  const take = useLatest(onFiles);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (carriesDocuments(event)) setOver(++depth > 0);
    };
    const leave = (event: DragEvent) => {
      if (carriesDocuments(event)) setOver(--depth > 0);
    };
    const allow = (event: DragEvent) => {
      if (carriesDocuments(event)) event.preventDefault();
    };
    // Before the editor sees it: to it, a file is something to paste.
    const drop = (event: DragEvent) => {
      if (!carriesDocuments(event)) return;
      event.preventDefault();
      event.stopPropagation();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", drop, true);
    };
  }, [take]);
  if (!over) return null;
  return (
    <div className={classes.dropping} aria-hidden>
      <p>{label()}</p>
    </div>
  );
}

function carriesDocuments({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
  return files.length > 0 && files.every(({ type }) => !type.startsWith("image/"));
}
