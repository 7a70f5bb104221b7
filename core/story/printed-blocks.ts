import type { BodyNode } from "@/core/blocks/body";
import { withDateline } from "@/core/blocks/with-dateline";
import type { StoryContent } from "./story";

/** A story's blocks as readers get them: the dateline runs into the first paragraph. */
export const printedBlocks = ({ body, dateline, language }: StoryContent): readonly BodyNode[] =>
  withDateline(body, dateline, language).content ?? [];
