import type { BodyNode } from "@/core/blocks/body";
import { deletion, insertion } from "@/core/markup/desk-marks";
import { proposedFields } from "@/core/markup/proposals";
import { creditsInFile } from "../story-facts";
import type { LineRole } from "../word-styles";
import { tag, type Xml } from "./markup";
import type { StoryForWord } from "./story-for-word";
import type { WordWriter } from "./word-writer";
import { notWhole, uncounted, writeRuns } from "./write-runs";

const styles: Readonly<Record<LineRole, string>> = {
  kicker: "MastheadKicker",
  headline: "Title",
  deck: "Subtitle",
  credits: "MastheadCredits",
  dateline: "MastheadDateline",
  salutation: "MastheadSalutation",
  signature: "MastheadSignature",
  signDate: "MastheadSignDate",
};

const above: readonly LineRole[] = [
  "kicker",
  "headline",
  "deck",
  "credits",
  "dateline",
  "salutation",
];
const below: readonly LineRole[] = ["signature", "signDate"];

/** The lines over the text. The headline stands there even when it is empty: it bears the comments on the whole story. */
export const writeAbove = (writer: WordWriter): Xml =>
  above.map((role) => writeLine(role, writer)).join("");
export const writeBelow = (writer: WordWriter): Xml =>
  below.map((role) => writeLine(role, writer)).join("");

function writeLine(role: LineRole, writer: WordWriter): Xml {
  const runs = linesOf(role, writer.story.draft);
  if (runs.length === 0 && role !== "headline") return "";
  const comments = role === "headline" ? writer.atHeadline : "";
  const style = tag("w:pPr", {}, tag("w:pStyle", { "w:val": styles[role] }));
  // Not counted: places of comments are places in the text.
  return tag("w:p", {}, style, writeRuns(runs, notWhole, uncounted(writer)), comments);
}

/** The line as it stands, or it going and the proposed one coming. */
function linesOf(role: LineRole, draft: StoryForWord["draft"]): readonly BodyNode[] {
  const text = role === "credits" ? creditsInFile(draft) : draft[role];
  const field = proposedFields.find((one) => one === role);
  const proposal = field && draft.proposals[field];
  const run = (words: string, mark?: string): BodyNode[] =>
    words === ""
      ? []
      : [
          {
            type: "text",
            text: words,
            ...(mark && { marks: [{ type: mark, attrs: { id: proposal?.id } }] }),
          },
        ];
  return proposal
    ? [...run(text, deletion.name), ...run(proposal.text, insertion.name)]
    : run(text);
}
