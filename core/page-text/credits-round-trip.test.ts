import { describe, expect, it } from "vitest";
import type { Credit, CreditRole } from "@/core/story/story";
import { creditsLine } from "@/core/text/credits-line";
import { readCredits } from "./read-credits";

const by = (...pairs: [CreditRole, string][]): Credit[] =>
  pairs.map(([role, name]) => ({ role, name }));
const sorted = (credits: readonly Credit[] | null) =>
  credits?.map(({ role, name }) => `${role} ${name}`).sort();

/** What a paper prints of its credits is what the importer reads in it again. */
describe("a credit line, printed and read", () => {
  it.each([
    [by(["reporter", "何苗"], ["photographer", "何苗"])],
    [
      by(
        ["reporter", "何苗"],
        ["correspondent", "田守义"],
        ["photographer", "何苗"],
        ["photographer", "田守义"],
      ),
    ],
    [by(["reporter", "何苗"], ["photographer", "何苗"], ["correspondent", "田守义"])],
    [by(["reporter", "何苗"], ["photographer", "何苗"], ["photographer", "江晚舟"])],
    [by(["reporter", "陆之遥"], ["reporter", "何苗"], ["intern", "白露"])],
    [by(["photographer", "江晚舟"], ["reporter", "何苗"], ["photographer", "何苗"])],
  ])("%j", (credits) => {
    const line = creditsLine(credits, "zh-CN", { mark: "■ " });
    expect(sorted(readCredits(line))).toEqual(sorted(credits));
  });
});
