import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { HistoryVerb } from "@/core/history-verb";
import en from "@/messages/en/issues.json";
import zh from "@/messages/zh-CN/issues.json";
import { type IssueAct, IssueHistory } from "./issue-history";

const told = (verb: HistoryVerb, detail: IssueAct["detail"], locale: "zh-CN" | "en" = "zh-CN") => {
  const acts = [{ seq: 1, at: 0, actorId: "fang", by: "方格", verb, detail }];
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={{ issues: locale === "en" ? en : zh }}
      timeZone="Asia/Shanghai"
    >
      <IssueHistory acts={acts} timeZone="Asia/Shanghai" />
    </NextIntlClientProvider>,
  );
};

it.each([
  ["change-layout", { page: 2 }, "排了第 2 版", "laid out page 2"],
  ["lay-out-page", { page: 2 }, "自动排了第 2 版", "laid out page 2 automatically"],
  ["take-over-layout", { page: 2, from: "秦若谷" }, "从秦若谷手里接过第 2 版来排", "from 秦若谷"],
  [
    "cut-placement",
    { page: 1, headline: "渡口" },
    "在第 1 版删减了《渡口》",
    "cut “渡口” on page 1",
  ],
  ["jump-story", { page: 1, to: 3, back: false }, "转到第 3 版", "on to page 3"],
  [
    "jump-story",
    { page: 1, to: 3, back: true },
    "收回了第 1 版的一处转版",
    "a jump on page 1 back",
  ],
  ["upload-scan", { page: 4 }, "传上第 4 版的版面文件", "uploaded the file of page 4"],
  ["import-paper", { page: 4 }, "导入第 4 版保存的网页", "imported the saved web page of page 4"],
  ["propose-zones", { page: 4 }, "让系统提议了第 4 版的热区", "asked for zones of page 4"],
  ["save-scan-zones", { page: 4 }, "改了第 4 版的热区", "changed the zones of page 4"],
  ["publish-scan", { page: 4 }, "把第 4 版的版面文件给读者看", "showed the file of page 4"],
] as const)("tells %s %j of an issue in words of its own", (verb, detail, chinese, english) => {
  expect(told(verb, detail)).toContain(`方格 `);
  expect(told(verb, detail)).toContain(chinese);
  expect(told(verb, detail, "en")).toContain(english);
});
