import { expect, test } from "vitest";
import { isPlaceholderHeadline } from "./story-faults";

test.each([
  "标题",
  "无标题",
  "待定",
  "TK",
  "TK 码头",
  "【标题待定】",
  "XXX",
  "Headline",
  "untitled",
])("%s was meant to be replaced", (headline) => expect(isPlaceholderHeadline(headline)).toBe(true));

test.each([
  "渡口复航",
  "标题党当休",
  "无题诗三首",
  "待定的工期有了着落",
  "ATK 展会开幕",
  "题目出难了",
])("%s is a headline", (headline) => expect(isPlaceholderHeadline(headline)).toBe(false));
