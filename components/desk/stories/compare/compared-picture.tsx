import { Image } from "@mantine/core";
import { useTranslations } from "next-intl";
import story from "@/components/desk/stories/marked-story.module.css";
import { Runs } from "@/components/desk/stories/runs";
import type { BodyNode } from "@/core/blocks/body";
import type { BlockPair } from "@/core/story/align-blocks";
import { blockText } from "@/core/story/block-text";
import { type DiffRun, diffWords } from "@/core/text/diff-words";
import classes from "./compare.module.css";
import type { ShownSide } from "./styled-runs";

/** A picture of two texts: whether it came or went, and what is said of it. */
export function ComparedPicture({
  pair,
  node,
  side,
  isMoved,
}: {
  pair: BlockPair;
  node: BodyNode;
  side?: ShownSide | undefined;
  isMoved: boolean;
}) {
  const t = useTranslations("versions.picture");
  const stories = useTranslations("stories.read");
  const became = isMoved ? null : !pair.after ? "removed" : !pair.before ? "added" : null;
  const shown = isMoved ? { before: node, after: node } : pair;
  const words = (read: (node: BodyNode) => string) => runsOf(shown, read, side);
  const alt = words(altOf);
  return (
    <figure className={story.picture} data-gone={became === "removed" || undefined}>
      <Image src={`/api/desk/pictures/${String(node.attrs?.pictureId)}/960`} alt={altOf(node)} />
      <figcaption>
        {became && (
          <strong className={classes.tag} data-kind={became}>
            {t(became)}
          </strong>
        )}
        <Runs runs={words(blockText)} />
        {alt.length > 0 && (
          <span className={story.alt}>
            {stories("alt")} <Runs runs={alt} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}

const altOf = (node: BodyNode): string => String(node.attrs?.alt ?? "");

function runsOf(
  { before, after }: Pick<BlockPair, "before" | "after">,
  read: (node: BodyNode) => string,
  side: ShownSide | undefined,
): readonly DiffRun[] {
  const hidden = side === "before" ? "insert" : side === "after" ? "delete" : null;
  return diffWords(before ? read(before) : "", after ? read(after) : "").filter(
    ({ kind }) => kind !== hidden,
  );
}
