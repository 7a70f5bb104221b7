import { Node } from "@tiptap/core";
import { contentExpression } from "@/core/blocks/block";
import { bodyContent } from "@/core/blocks/blocks";

/** The whole text of a story. */
export const Story = Node.create({
  name: "doc",
  topNode: true,
  content: contentExpression(bodyContent),
});
