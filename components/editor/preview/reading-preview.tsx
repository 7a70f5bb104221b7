"use client";

import { useState } from "react";
import { PreviewButton } from "./preview-button";
import { StoryPreview } from "./story-preview";

/** For who reads a story at the desk: the page that readers would get of the words that are saved. */
export function ReadingPreview({
  story,
}: {
  story: { readonly id: string; readonly userId: string };
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PreviewButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && <StoryPreview story={story} onClose={() => setOpen(false)} />}
    </>
  );
}
