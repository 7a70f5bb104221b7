"use client";

import { type StoryShapesProps, useStoryShapes } from "./use-story-shapes";

/** What can be made of a story that is only read: the menu, and below it what came of it. */
export function ReadingShapes(props: StoryShapesProps) {
  const shapes = useStoryShapes(props, null);
  return (
    <>
      {shapes.menu}
      {shapes.outcome}
    </>
  );
}
