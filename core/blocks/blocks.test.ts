import { Schema } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBody, forgedBody } from "./arbitrary-body";
import { type Block, contentExpression } from "./block";
import { blockNamed, blocks, bodyContent, mayHold } from "./blocks";
import { checkBody } from "./check-body";
import { marks } from "./marks";

const schema = new Schema({
  nodes: Object.fromEntries([
    ["doc", { content: contentExpression(bodyContent), attrs: { schema: { default: 1 } } }],
    ...blocks.map((block) => [block.name, specOf(block)]),
  ]),
  marks: Object.fromEntries(marks.map((mark) => [mark.name, { attrs: attrsOf(mark.attrs) }])),
});

function specOf(block: Block) {
  return {
    content: contentExpression(block.content),
    inline: block.group === "inline",
    ...(block.group !== "item" && { group: block.group }),
    ...(block.name !== "text" && { attrs: attrsOf(block.attrs) }),
  };
}

function attrsOf(rules: Block["attrs"]) {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      rule.default === undefined && !rule.optional ? {} : { default: rule.default ?? null },
    ]),
  );
}

describe("the list of blocks", () => {
  it("says in the editor's language what may stand where", () => {
    expect(contentExpression(bodyContent)).toBe("(block | top)+");
    expect(contentExpression(blockNamed("paragraph")?.content ?? null)).toBe("inline*");
    expect(contentExpression(blockNamed("listItem")?.content ?? null)).toBe("paragraph block*");
    expect(contentExpression(null)).toBe("");
    expect(contentExpression({ of: ["paragraph", "verse"], atLeast: 1 })).toBe(
      "(paragraph | verse)+",
    );
  });

  it("makes a schema for ProseMirror that agrees with it about every pair of blocks", () => {
    const disagreements = blocks.flatMap((parent) =>
      blocks
        .filter((child) => {
          const match = schema.nodes[parent.name]?.contentMatch;
          const type = schema.nodes[child.name];
          const editor = Boolean(match && type && match.matchType(type));
          return editor !== mayHold(parent.content, child, 0);
        })
        .map((child) => `${child.name} in ${parent.name}`),
    );
    expect(disagreements).toEqual([]);
  });

  it("accepts no body that the editor could not open", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryBody, forgedBody), (body) => {
        const checked = checkBody(body);
        if (checked.ok) schema.nodeFromJSON(checked.body).check();
      }),
      { numRuns: 500 },
    );
    const wrong = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "paragraph" }] }],
    };
    expect(() => schema.nodeFromJSON(wrong).check()).toThrow(RangeError);
  });

  it("names every block and mark once", () => {
    const names = [...blocks, ...marks].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(blockNamed("constructor")).toBeUndefined();
    expect(blockNamed(undefined)).toBeUndefined();
  });
});
