/** A ProseMirror document as JSON, with the schema version it was written under. */
export interface Body {
  readonly type: "doc";
  readonly attrs?: { readonly schema?: number };
  readonly content?: readonly BodyNode[];
}

export interface BodyNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly BodyNode[];
  readonly marks?: readonly BodyMark[];
  readonly text?: string;
}

export interface BodyMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** The version written today. Older bodies pass through `upgradeBody`. */
export const bodySchemaVersion = 1;

export const emptyBody: Body = {
  type: "doc",
  attrs: { schema: bodySchemaVersion },
  content: [{ type: "paragraph" }],
};

/** A body of plain paragraphs. */
export function bodyOf(paragraphs: readonly string[]): Body {
  if (paragraphs.length === 0) return emptyBody;
  return {
    type: "doc",
    attrs: { schema: bodySchemaVersion },
    content: paragraphs.map((text) =>
      text === ""
        ? { type: "paragraph" }
        : { type: "paragraph", content: [{ type: "text", text }] },
    ),
  };
}
