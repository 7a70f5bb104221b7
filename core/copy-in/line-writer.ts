import type { BodyMark, BodyNode } from "@/core/blocks/body";
import { bodyLimits } from "@/core/blocks/body-limits";
import { Refused, refuse } from "@/core/refusal";
import { isBlank } from "@/core/text/is-blank";
import type { Container, CopyLine, ListPlace } from "./copy-line";
import { raisedText } from "./raised-text";

/** What holds for the words inside an element. */
export interface Setting {
  readonly kind: "paragraph" | "heading" | "verse";
  readonly level: number;
  readonly marks: readonly BodyMark[];
  readonly raised: "raised" | "lowered" | null;
  /** Words of no size, or behind a veil: nobody sees them, but what is inside may be seen again. */
  readonly isTiny: boolean;
  readonly isVeiled: boolean;
  /** Whether runs of white space are one space, whether they are but line ends are kept, or all is kept. */
  readonly space: "one" | "lines" | "kept";
  readonly inside: Container | null;
  readonly place: ListPlace | null;
  readonly goesOn: boolean;
}

/** Han, kana, their punctuation and full-width forms: between two of these a line end in the markup is no space. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2010-\u2027\u2030-\u205E\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFFEF]/u;

/** Signs that show nothing and only say where a line may break. */
const unseen = /[\u200B\u2060\uFEFF\u00AD]/g;

/** Sets words into lines, with white space as a browser would show it; throws `Refused` when there are too many of them. */
export class LineWriter {
  readonly lines: CopyLine[] = [];
  #content: BodyNode[] = [];
  #setting: Setting | null = null;
  /** White space that is set when more words follow: none, a space, or a line end of the markup. */
  #waiting: "" | "space" | "end" = "";
  /** The last character of the last words; to ask a long text for it each time would copy the text each time. */
  #tail = "";

  /** Words as they stand in the markup. */
  text(words: string, setting: Setting): void {
    if (setting.space === "kept" || setting.space === "lines") {
      for (const [index, line] of words.split(/\r\n|[\r\n]/).entries()) {
        if (index > 0) this.lineBreak(setting);
        if (setting.space === "kept") this.#add(line, setting);
        else this.#collapsed(line, setting);
      }
    } else this.#collapsed(words, setting);
  }

  #collapsed(words: string, setting: Setting): void {
    for (const run of words.match(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g) ?? []) {
      if (/[^ \t\r\n\f]/.test(run)) this.#add(this.#spaceBefore(run) + run, setting);
      else if (/[\r\n]/.test(run)) this.#waiting = this.#waiting === "space" ? "space" : "end";
      else this.#waiting = this.#waiting === "" ? "space" : this.#waiting;
    }
  }

  /** The space between the last words and these. */
  #spaceBefore(words: string): string {
    const { type } = this.#content.at(-1) ?? { type: "hardBreak" };
    if (this.#waiting === "" || type === "hardBreak" || this.#tail === " ") return "";
    const isNone = this.#waiting === "end" && wide.test(this.#tail) && wide.test(words.slice(0, 1));
    return isNone ? "" : " ";
  }

  #add(words: string, setting: Setting): void {
    const text = words.replace(unseen, "");
    if (text === "") return;
    this.#waiting = "";
    this.#setting ??= setting;
    const set = setting.raised ? raisedText(text, setting.raised) : text;
    const last = this.#content.at(-1);
    if (last?.type === "text" && sameMarks(last.marks, setting.marks))
      this.#content[this.#content.length - 1] = { ...last, text: `${last.text}${set}` };
    else this.#content.push(textNode(set, setting.marks));
    this.#tail = set.slice(-1);
  }

  lineBreak(setting: Setting): void {
    this.#setting ??= setting;
    this.#waiting = "";
    this.#content.push({ type: "hardBreak" });
  }

  footnote(text: string, setting: Setting): void {
    this.#setting ??= setting;
    this.#waiting = "";
    this.#tail = "";
    this.#content.push({ type: "footnote", attrs: { text } });
  }

  /** The line ends here; the next words begin another. */
  end(): void {
    const [content, setting] = [this.#content, this.#setting];
    this.#content = [];
    this.#setting = null;
    this.#waiting = "";
    if (!setting) return;
    if (content.length + this.lines.length > bodyLimits.nodes)
      throw new Refused(refuse("body-too-many-nodes", { limit: bodyLimits.nodes }));
    const pieces = setting.kind === "paragraph" ? paragraphsIn(content) : [content];
    for (const [index, piece] of pieces.entries()) {
      const tidy = tidied(piece, setting.kind === "heading");
      if (tidy.length > 0) this.lines.push(lineOf(tidy, setting, index > 0));
    }
  }

  /** Lines that were read apart from these. */
  add(lines: readonly CopyLine[]): void {
    this.end();
    for (const line of lines) this.lines.push(line);
  }

  /** One block that is whole: a picture, a rule, a table. */
  whole(node: BodyNode, { inside, goesOn }: Setting): void {
    this.end();
    this.lines.push({
      kind: "whole",
      level: 0,
      content: [node],
      inside,
      place: null,
      goesOn,
    });
  }
}

const lineOf = (content: BodyNode[], setting: Setting, isRest: boolean): CopyLine => ({
  kind: setting.kind,
  level: setting.level,
  content,
  inside: setting.inside,
  place: isRest ? null : setting.place,
  goesOn: setting.goesOn || (isRest && setting.place !== null),
});

const textNode = (text: string, marks: readonly BodyMark[]): BodyNode => ({
  type: "text",
  ...(marks.length > 0 && { marks }),
  text,
});

function sameMarks(a: readonly BodyMark[] = [], b: readonly BodyMark[] = []): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((mark, i) => {
      const other = b[i];
      const [one, two] = [mark.attrs ?? {}, other?.attrs ?? {}];
      return mark.type === other?.type && one.href === two.href && one.reading === two.reading;
    })
  );
}

const isBreak = (node: BodyNode | undefined): boolean => node?.type === "hardBreak";
const isSpace = (node: BodyNode | undefined): boolean =>
  node?.type === "text" && isBlank(node.text ?? "");
/** Two full-width spaces, or as much in narrow ones: how a paragraph begins where breaks part paragraphs. */
const indented = /^(?:\u3000{2}|[\u3000\u00A0 \u2003]{4})/;

/** Where one block holds several paragraphs: parted by an empty line, or by a break before an indented line. */
function paragraphsIn(content: readonly BodyNode[]): BodyNode[][] {
  const paragraphs: BodyNode[][] = [[]];
  for (let i = 0; i < content.length; i++) {
    const node = content[i];
    if (!node) continue;
    const next = content[i + 1];
    const after = isSpace(next) ? content[i + 2] : next;
    const begins = isBreak(node) && (isBreak(after) || indented.test(next?.text ?? ""));
    if (!begins) paragraphs.at(-1)?.push(node);
    else paragraphs.push([]);
  }
  return paragraphs;
}

/** Without white space and breaks at either end; nothing at all when nothing of it can be seen. */
function tidied(content: readonly BodyNode[], isHeading: boolean): BodyNode[] {
  const nodes = content.map((node) =>
    node.type === "text" ? { ...node, text: (node.text ?? "").replaceAll("\u00A0", " ") } : node,
  );
  const isSeen = (node: BodyNode) => !isBreak(node) && !isSpace(node);
  const first = nodes.findIndex(isSeen);
  const seen = first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isSeen) + 1);
  return withoutEdges(seen).map((node) => (isHeading ? withoutBold(node) : node));
}

/** Without the white space at either end of each line. */
function withoutEdges(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node, i) => {
    if (node.type !== "text") return [node];
    let text = node.text ?? "";
    if (i === 0 || isBreak(nodes[i - 1])) text = text.trimStart();
    if (i === nodes.length - 1 || isBreak(nodes[i + 1])) text = text.trimEnd();
    return text === "" ? [] : [{ ...node, text }];
  });
}

/** A heading is bold by itself. */
function withoutBold({ marks, ...node }: BodyNode): BodyNode {
  const left = (marks ?? []).filter(({ type }) => type !== "bold");
  return { ...node, ...(left.length > 0 && { marks: left }) };
}
