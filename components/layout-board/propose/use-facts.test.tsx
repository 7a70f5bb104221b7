import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import proposals from "@/messages/zh-CN/proposals.json";
import { useFacts } from "./use-facts";

function Left({ count }: { count: number }) {
  const facts = useFacts((storyId) => `第${storyId}班渡船`);
  return facts.ofLeft(Array.from({ length: count }, (_, at) => String(at + 1))).join("");
}

const told = (count: number): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-CN" messages={{ proposals }} timeZone="Asia/Shanghai">
      <Left count={count} />
    </NextIntlClientProvider>,
  );

it("names the stories that find no room, and of 28 only the first", () => {
  expect(told(2)).toBe("排不下 2 篇：《第1班渡船》和《第2班渡船》");
  expect(told(28)).toBe(
    "排不下 28 篇：《第1班渡船》、《第2班渡船》、《第3班渡船》和《第4班渡船》等",
  );
});
