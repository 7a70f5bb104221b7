import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import issues from "@/messages/zh-CN/issues.json";
import { IssueCalendar } from "./issue-calendar";

it("names a day without a paper by all that stands on it: a word that is seen can be said", () => {
  const freeDays = [{ date: "2027-01-01", name: "元旦" }];
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-CN" messages={{ issues }} timeZone="Asia/Shanghai">
      <IssueCalendar month="2027-01" today="2026-12-30" issues={[]} freeDays={freeDays} mayCreate />
    </NextIntlClientProvider>,
  );
  const [, link = "", day = ""] = /(<a[^>]*date=2027-01-01[^>]*>)(.*?)<\/a>/.exec(markup) ?? [];
  expect(day.replaceAll(/<[^>]*>/g, " ")).toMatch(/建 2027年1月1日 的一期 +1 +休 元旦/);
  expect(link).not.toContain("aria-label");
});
