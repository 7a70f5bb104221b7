import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { samplePage } from "@/core/layout/sample-page";
import layout from "@/messages/zh-CN/layout.json";
import { PictureFields } from "./picture-fields";
import type { BoardHub } from "./use-board";
import type { BoxActs } from "./use-box-acts";

it("names each slider of a picture's crop", () => {
  const box = samplePage.boxes.find((one) => one.kind === "picture");
  if (!box) throw new Error("the sample page has no picture");
  const board = { mayEdit: true, page: { pictures: {} } } as unknown as BoardHub;
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <NextIntlClientProvider locale="zh-CN" messages={{ layout }} timeZone="Asia/Shanghai">
        <PictureFields board={board} box={box} acts={{} as BoxActs} />
      </NextIntlClientProvider>
    </MantineProvider>,
  );
  const sliders = markup.match(/<[^>]*role="slider"[^>]*>/g) ?? [];
  const { near, x, y } = layout.picture;
  expect(sliders.map((slider) => /aria-label="([^"]*)"/.exec(slider)?.[1])).toEqual([near, x, y]);
});
