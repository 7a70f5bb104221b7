import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import story from "@/components/desk/stories/marked-story.module.css";
import { PrintedBody } from "@/components/ui/printed-body";
import type { BodyNode } from "@/core/blocks/body";
import { renderBody } from "@/core/blocks/render-body";
import { alignBlocks, type BlockPair } from "@/core/story/align-blocks";
import { withNotesInPlace } from "@/core/story/block-text";
import { compareBlock, isOtherKind } from "@/core/story/compare-block";
import classes from "./compare.module.css";
import { ComparedPicture } from "./compared-picture";
import { picturesOf } from "./pictures-of";
import { type ShownSide, StyledRuns } from "./styled-runs";

/** Where a block went, or came from, when it stands at another place now. */
export type Moved = "away" | "here";

/** One block of two texts: as in print where nothing has changed, else its words with the changes marked. */
export function ComparedBlock({
  pair,
  lang,
  side,
  moved,
}: {
  pair: BlockPair;
  lang: string;
  side?: ShownSide | undefined;
  moved?: Moved | undefined;
}) {
  const node = side ? pair[side] : (pair.after ?? pair.before);
  if (!node) return null;
  const body =
    node.type === "picture" ? (
      <ComparedPicture pair={pair} node={node} side={side} isMoved={moved !== undefined} />
    ) : node.type === "gallery" ? (
      <Gallery pair={pair} lang={lang} side={side} moved={moved} />
    ) : pair.same && picturesOf(node).length === 0 ? (
      <PrintedBody html={inPrint(node, lang)} />
    ) : node.type === "horizontalRule" ? (
      <hr />
    ) : (
      <Words pair={pair} node={node} side={side} isMoved={moved !== undefined} />
    );
  return (
    <>
      <Became pair={pair} side={side} moved={moved} />
      {body}
    </>
  );
}

/** What happened to the block as a whole: it moved, or became another kind of block. */
function Became({
  pair,
  side,
  moved,
}: {
  pair: BlockPair;
  side: ShownSide | undefined;
  moved: Moved | undefined;
}) {
  const t = useTranslations("versions");
  const { before, after } = pair;
  const kind = ({ type, attrs }: BodyNode) => {
    const key = `block.${type}${type === "heading" && attrs?.level === 3 ? "3" : ""}`;
    return t.has(key) ? t(key) : t("block.other");
  };
  const told = moved
    ? t(moved === "here" ? "movedHere" : "movedAway")
    : before && after && isOtherKind(pair) && side !== "before"
      ? t("otherKind", { before: kind(before), after: kind(after) })
      : null;
  return told && <span className={classes.became}>{told}</span>;
}

function Words({
  pair,
  node,
  side,
  isMoved,
}: {
  pair: BlockPair;
  node: BodyNode;
  side: ShownSide | undefined;
  isMoved: boolean;
}) {
  // What only moved is not struck through: every word of it stands elsewhere.
  const runs = compareBlock(isMoved ? { before: node, after: node, same: true } : pair);
  const words = <StyledRuns of={runs} side={side} />;
  return (
    <>
      {framed(node, words)}
      {picturesOf(node).map((one, index) => (
        <ComparedPicture
          key={index}
          pair={{ ...pair, before: one, after: one, same: true }}
          node={one}
          isMoved={false}
        />
      ))}
    </>
  );
}

/** The pictures of a gallery one by one, and the caption they share. */
function Gallery({
  pair,
  lang,
  side,
  moved,
}: {
  pair: BlockPair;
  lang: string;
  side: ShownSide | undefined;
  moved: Moved | undefined;
}) {
  const alone = (node: BodyNode | null) => node && { type: node.type, attrs: node.attrs ?? {} };
  const caption = compareBlock({
    before: alone(pair.before),
    after: alone(pair.after),
    same: pair.same,
  });
  return (
    <div className={story.gallery}>
      {alignBlocks(pair.before?.content ?? [], pair.after?.content ?? []).map((one, index) => (
        <ComparedBlock key={index} pair={one} lang={lang} side={side} moved={moved} />
      ))}
      {caption.length > 0 && (
        <p className={story.list}>
          <StyledRuns of={caption} side={side} />
        </p>
      )}
    </div>
  );
}

function framed({ type, attrs }: BodyNode, words: ReactNode): ReactNode {
  if (type === "heading") return attrs?.level === 3 ? <h3>{words}</h3> : <h2>{words}</h2>;
  if (type === "verse") return <p className={story.verse}>{words}</p>;
  if (type === "blockquote" || type === "pullquote") return <blockquote>{words}</blockquote>;
  return <p className={type === "paragraph" ? undefined : story.list}>{words}</p>;
}

const inPrint = (node: BodyNode, lang: string): string =>
  renderBody({ type: "doc", content: [withNotesInPlace(node)] }, { lang, picture: () => null });
