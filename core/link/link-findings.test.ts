import { describe, expect, it } from "vitest";
import type { BodyNode } from "@/core/blocks/body";
import { storyBlocks } from "@/core/proofreading/story-blocks";
import { linkFindings } from "./link-findings";
import { linkSpans, linksIn } from "./link-spans";
import { type CheckedLink, judgeAnswers, type LinkVerdict } from "./verdict";

const word = (text: string, ...marks: NonNullable<BodyNode["marks"]>): BodyNode => ({
  type: "text",
  text,
  marks,
});
const link = (href: string) => ({ type: "link", attrs: { href } });
const p = (...content: BodyNode[]): BodyNode => ({ type: "paragraph", content });
const [metro, port] = ["https://metro.example/a", "http://port.example/"];

const nodes: readonly BodyNode[] = [
  p(word("据"), word("地铁", link(metro)), word("公司", link(metro), { type: "bold" }), word("。")),
  p(),
  {
    type: "blockquote",
    content: [
      p(
        word("删", link(port), { type: "deletion", attrs: { id: "1" } }),
        word("港口", link(port)),
        { type: "hardBreak" },
        word("来信", link("mailto:desk@lancheng.example")),
      ),
    ],
  },
];

const found = (verdicts: readonly CheckedLink[], off: readonly string[] = []) =>
  linkFindings(
    nodes,
    storyBlocks({ kicker: "", headline: "标题", deck: "", body: { type: "doc", content: nodes } }),
    new Map(verdicts.map(({ href, verdict }) => [href, verdict])),
    new Set(off),
  );

describe("the links of a text", () => {
  it("are one a place, whatever else their words are, and without words that are proposed to go", () => {
    expect(linkSpans(nodes)).toEqual([
      { href: metro, index: 0, from: 1, to: 5, text: "地铁公司" },
      { href: port, index: 2, from: 0, to: 2, text: "港口" },
    ]);
    expect(linksIn({ type: "doc", content: [...nodes, ...nodes] })).toEqual([metro, port]);
  });

  it("are findings where they are dead or moved, in the block they stand in", () => {
    const findings = found([
      { href: metro, verdict: { is: "moved", target: "https://metro.example/b" } },
      { href: port, verdict: { is: "dead", status: 404 } },
    ]);
    expect(findings).toMatchObject([
      {
        rule: "moved-link",
        block: 1,
        from: 1,
        to: 5,
        words: metro,
        over: "地铁公司",
        replacement: "https://metro.example/b",
      },
      { rule: "dead-link", block: 2, over: "港口", replacement: null, params: { status: 404 } },
    ]);
  });

  it("are none where they are fine or could not be looked at, or their rule is off", () => {
    expect(
      found([
        { href: metro, verdict: { is: "fine" } },
        { href: port, verdict: { is: "unchecked", why: "offline" } },
      ]),
    ).toEqual([]);
    expect(found([{ href: port, verdict: { is: "dead", status: 404 } }], ["dead-link"])).toEqual(
      [],
    );
  });
});

it("a link stands in the block that is read at its place, whatever kinds of block stand before it", () => {
  const text = (words: string): BodyNode => p({ type: "text", text: words });
  const before: readonly BodyNode[] = [
    { type: "picture", attrs: { caption: "图" } },
    { type: "bulletList", content: [{ type: "listItem", content: [text("甲"), text("乙")] }] },
    { type: "verse", content: [{ type: "text", text: "诗" }] },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", content: [text("丙")] },
            { type: "tableCell", content: [text("丁")] },
          ],
        },
      ],
    },
    { type: "question", content: [{ type: "text", text: "问" }] },
    { type: "answer", content: [{ type: "text", text: "答" }] },
  ];
  const content = [...before, p(word("见此", link(metro)))];
  const body = { type: "doc" as const, content };
  const blocks = storyBlocks({ kicker: "", headline: "", deck: "", body });
  const verdicts = new Map([[metro, { is: "dead", status: 410 } as const]]);
  const [finding] = linkFindings(content, blocks, verdicts, new Set());
  expect(blocks[finding?.block ?? -1]?.text).toBe("见此");
});

describe("what the answers of a server say", () => {
  const at = (...statuses: number[]) =>
    judgeAnswers(statuses.map((status, n) => ({ status, href: `https://a.example/${n}` })));
  it.each<[number[], LinkVerdict]>([
    [[200], { is: "fine" }],
    [[302, 200], { is: "fine" }],
    [[301, 302, 200], { is: "fine" }],
    [[301, 200], { is: "moved", target: "https://a.example/1" }],
    [[308, 301, 206], { is: "moved", target: "https://a.example/2" }],
    [[404], { is: "dead", status: 404 }],
    [[301, 410], { is: "dead", status: 410 }],
    [[401], { is: "unchecked", why: "refused" }],
    [[500], { is: "unchecked", why: "refused" }],
    [[301, 503], { is: "unchecked", why: "refused" }],
    [[301, 301], { is: "unchecked", why: "refused" }],
    [[], { is: "unchecked", why: "no-answer" }],
  ])("%j", (statuses, verdict) => expect(at(...statuses)).toEqual(verdict));
});
