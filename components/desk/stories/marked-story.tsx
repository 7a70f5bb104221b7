import { Image } from "@mantine/core";
import { useTranslations } from "next-intl";
import { PrintedBody } from "@/components/ui/printed-body";
import type { BodyNode } from "@/core/blocks/body";
import { captionOf } from "@/core/blocks/caption-of";
import { renderBody } from "@/core/blocks/render-body";
import { withDateline } from "@/core/blocks/with-dateline";
import { alignBlocks, type BlockPair } from "@/core/story/align-blocks";
import { blockText, withNotesInPlace } from "@/core/story/block-text";
import { type ComparedField, fieldText } from "@/core/story/compare-drafts";
import type { StoryContent } from "@/core/story/story";
import { type DiffRun, diffWords } from "@/core/text/diff-words";
import classes from "./marked-story.module.css";
import { Runs } from "./runs";

/**
 * A story as it will be read. With `before`, everything that changed since that text is marked, character by
 * character; without it, a clean copy.
 */
export function MarkedStory({
  content,
  before,
}: {
  content: StoryContent;
  before: StoryContent | null;
}) {
  const runs = (field: ComparedField): readonly DiffRun[] => {
    const text = fieldText(content, field);
    return before ? diffWords(fieldText(before, field), text) : [{ kind: "equal", text }];
  };
  const line = (field: ComparedField, name: string | undefined) =>
    runs(field).some((run) => run.text !== "") && (
      <p className={name}>
        <Runs runs={runs(field)} />
      </p>
    );
  const blocks = alignBlocks(printedBlocks(before ?? content), printedBlocks(content));
  return (
    <article className={classes.story} lang={content.language}>
      {line("column", classes.column)}
      {line("kicker", classes.kicker)}
      <h1 className={classes.headline}>
        <Runs runs={runs("headline")} />
      </h1>
      {line("deck", classes.deck)}
      {line("series", classes.column)}
      {line("credits", classes.credits)}
      {line("salutation", classes.salutation)}
      {blocks.map((pair, index) => (
        <Block key={index} pair={pair} lang={content.language} />
      ))}
      {line("signature", classes.signature)}
      {line("signDate", classes.signature)}
      {line("keywords", classes.keywords)}
    </article>
  );
}

/** The blocks as readers get them: the dateline runs into the first paragraph. */
const printedBlocks = ({ body, dateline, language }: StoryContent): readonly BodyNode[] =>
  withDateline(body, dateline, language).content ?? [];

/** What has not changed stands as in print; what has, in words with the changes marked. */
function Block({ pair, lang }: { pair: BlockPair; lang: string }) {
  const node = pair.after ?? pair.before;
  if (!node) return null;
  if (node.type === "picture") return <Picture pair={pair} node={node} />;
  if (node.type === "horizontalRule") return <hr />;
  if (node.type === "gallery") return <Gallery pair={pair} lang={lang} />;
  if (pair.same && !holdsPicture(node)) return <PrintedBody html={inPrint(node, lang)} />;
  const runs = changes(pair, blockText);
  const words = <Runs runs={runs} />;
  if (node.type === "heading") return node.attrs?.level === 3 ? <h3>{words}</h3> : <h2>{words}</h2>;
  if (node.type === "verse") return <p className={classes.verse}>{words}</p>;
  if (node.type === "blockquote" || node.type === "pullquote")
    return <blockquote>{words}</blockquote>;
  if (listed.has(node.type)) return <p className={classes.list}>{words}</p>;
  return <p>{words}</p>;
}

/** Blocks whose words are lines of their own. */
const listed: ReadonlySet<string> = new Set([
  "bulletList",
  "orderedList",
  "table",
  "question",
  "answer",
  "embed",
]);

/** The pictures of a gallery one by one, and the caption they share. */
function Gallery({ pair: { before, after }, lang }: { pair: BlockPair; lang: string }) {
  const pictures = alignBlocks(before?.content ?? [], after?.content ?? []);
  const caption = (node: BodyNode | null) => (node && captionOf(node)) ?? "";
  const runs = diffWords(caption(before), caption(after));
  return (
    <div className={classes.gallery}>
      {pictures.map((pair, index) => (
        <Block key={index} pair={pair} lang={lang} />
      ))}
      <p className={classes.list}>
        <Runs runs={runs} />
      </p>
    </div>
  );
}

const changes = (
  { before, after }: BlockPair,
  words: (node: BodyNode) => string,
): readonly DiffRun[] => diffWords(before ? words(before) : "", after ? words(after) : "");

const holdsPicture = (node: BodyNode): boolean =>
  node.type === "picture" || (node.content ?? []).some(holdsPicture);

const inPrint = (node: BodyNode, lang: string): string =>
  renderBody({ type: "doc", content: [withNotesInPlace(node)] }, { lang, picture: () => null });

const altOf = (node: BodyNode): string => String(node.attrs?.alt ?? "");

function Picture({ pair, node }: { pair: BlockPair; node: BodyNode }) {
  const t = useTranslations("stories.read");
  const gone = pair.after === null;
  const alt = changes(pair, altOf);
  return (
    <figure className={classes.picture} data-gone={gone || undefined}>
      <Image src={`/api/desk/pictures/${String(node.attrs?.pictureId)}/960`} alt={altOf(node)} />
      <figcaption>
        {gone && <strong>{t("deleted")} </strong>}
        <Runs runs={changes(pair, blockText)} />
        {alt.length > 0 && (
          <span className={classes.alt}>
            {t("alt")} <Runs runs={alt} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}
