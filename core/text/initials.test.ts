import { describe, expect, it } from "vitest";
import { initialsOf } from "./initials";

describe("The first letters of a name", () => {
  it("are those one types for it", () => {
    expect(initialsOf("小标题")).toBe("xbt");
    expect(initialsOf("分隔线")).toBe("fgx");
    expect(initialsOf("PDF 附件")).toBe("pdffj");
    expect(initialsOf("")).toBe("");
  });
});
