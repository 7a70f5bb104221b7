import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { arbitraryBody } from "@/core/blocks/arbitrary-body";
import { scriptVectors } from "@/core/blocks/script-vectors";
import type { EpubBook } from "./epub-book";
import { issueEpub } from "./issue-epub";
import { sampleBook } from "./sample-book";

/** @throws Error where the text is not well-formed XML with its namespaces. */
function parse(
  text: string,
): readonly { readonly name: string; readonly attributes: Record<string, string> }[] {
  const parser = new SaxesParser({ xmlns: true });
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) =>
    tags.push({
      name,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, { value }]) => [key, value]),
      ),
    }),
  );
  parser.write(text).close();
  return tags;
}

const fileOf = (book: EpubBook, name: string): string =>
  issueEpub(book).find((file) => file.name === `book/${name}`)?.text ?? "";

describe("an issue as EPUB", () => {
  test("whatever its stories hold, every file is well-formed, and no script runs in any", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        for (const { name, text } of issueEpub(sampleBook({ body })))
          if (!name.endsWith(".css")) parse(text);
      }),
      { numRuns: 200 },
    );
    for (const vector of scriptVectors) {
      const text = fileOf(sampleBook({ headline: vector, deck: vector }), "story-1-1.xhtml");
      expect(parse(text).some(({ name }) => name === "script")).toBe(false);
    }
  });

  test("every file of the book is in its package once, and what is read stands in the order of the pages", () => {
    const book = sampleBook({});
    const tags = parse(fileOf(book, "package.opf"));
    const items = tags.filter(({ name }) => name === "item").map(({ attributes }) => attributes);
    const named = items.map(({ href }) => href);
    expect(new Set(named).size).toBe(named.length);
    const written = issueEpub(book)
      .map(({ name }) => name.replace(/^book\//, ""))
      .filter((name) => !name.startsWith("META-INF") && name !== "package.opf");
    expect(named.filter((href) => !href?.endsWith(".jpg")).sort()).toEqual(written.sort());
    const byId = new Map(items.map(({ id, href }) => [id, href]));
    expect(
      tags
        .filter(({ name }) => name === "itemref")
        .map(({ attributes }) => byId.get(attributes.idref)),
    ).toEqual([
      "cover.xhtml",
      "nav.xhtml",
      "page-1.xhtml",
      "story-1-1.xhtml",
      "story-1-2.xhtml",
      "page-2.xhtml",
      "story-2-1.xhtml",
    ]);
  });

  test("contents, page list and landmarks lead to files that are there", () => {
    const book = sampleBook({});
    const names = new Set(issueEpub(book).map(({ name }) => name.replace(/^book\//, "")));
    const hrefs = parse(fileOf(book, "nav.xhtml")).flatMap(
      ({ attributes }) => attributes.href ?? [],
    );
    expect(hrefs.length).toBeGreaterThan(8);
    for (const href of hrefs) expect(names).toContain(href.split("#")[0]);
  });

  test("a book without a printed page has no cover, and says so nowhere", () => {
    const book = { ...sampleBook({}), cover: null };
    expect(fileOf(book, "cover.xhtml")).toBe("");
    expect(fileOf(book, "nav.xhtml")).not.toContain("cover");
    expect(fileOf(book, "package.opf")).not.toContain("cover");
  });
});
