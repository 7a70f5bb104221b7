import { describe, expect, it } from "vitest";
import { bodyOf } from "@/core/blocks/body";
import { bodyFromText } from "@/core/blocks/body-from-text";
import { checkNotice } from "@/core/issue/check-notice";
import { checkPageFields } from "@/core/page/check-page-fields";
import { checkPageText } from "@/core/page-text/check-page-text";
import { checkPerson } from "@/core/people/check-person";
import { checkOpinion } from "@/core/process/decide";
import { checkSection } from "@/core/publication/check-section";
import { blankContent } from "@/core/story/blank-draft";
import { checkStory } from "@/core/story/check-story";
import { tidyContent } from "@/core/story/tidy-content";

const unseen = ["\u200b", "\u200c\u200d", "\u2060", "\ufeff", "\u00ad", "\u3164", "\0", "\ud800"];

describe.each(unseen)("a text of nothing but %j", (text) => {
  it("is no opinion, no reason and no notice", () => {
    expect(checkOpinion("pass", text)).toMatchObject({ code: "opinion-required" });
    expect(checkOpinion("return", text)).toMatchObject({ code: "reason-required" });
    expect(checkNotice(text)).toMatchObject({ code: "notice-needed" });
  });

  it("names no person, section or page, and is no address to sign in with", () => {
    expect(checkPerson({ name: text })).toMatchObject([{ code: "name-required" }]);
    expect(checkPerson({ login: `lu${text}@lancheng.example` })).toMatchObject([
      { code: "login-invalid" },
    ]);
    expect(checkSection({ name: text, nameEn: "", slug: "city" })).toMatchObject([
      { code: "section-name-required" },
    ]);
    expect(checkPageFields({ name: text })).toMatchObject([{ code: "page-name-needed" }]);
    expect(checkPageText(text)).toMatchObject({ code: "page-text-empty" });
  });

  it("is no headline, no author and no body of a story", () => {
    const story = {
      ...blankContent,
      kind: "news" as const,
      headline: text,
      credits: [{ role: "reporter" as const, name: text }],
      body: bodyOf([text]),
    };
    expect(checkStory(story).map(({ code }) => code)).toEqual([
      "missing.headline",
      "missing.credits",
      "missing.body",
    ]);
    expect(tidyContent(story)).toMatchObject({ headline: "", credits: [] });
    expect(bodyFromText(`${text}\n${text}`)).toEqual(bodyFromText(""));
  });
});
